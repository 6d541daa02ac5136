import { RefusedEdit } from "../model/editing";
import { type Json, type JsonRecord } from "./json";
import { answerQuery } from "./query";
import { ACTION, type Action, type Batch, type ObjectPath, PATH, type RawArgument } from "./request";
import { type Argument, Arguments, type WireObject } from "./wire-object";
import { WireError } from "./wire-error";

/** Where a batch finds the objects that don't hang on another one. */
export interface Roots {
  readonly workbook: WireObject;
  /** By the type name of "new object" paths. */
  readonly newObject: (typeName: string) => WireObject | null;
  /** By a reference that an earlier batch kept. */
  readonly referenced: (referenceId: string) => WireObject;
  /** Called with "Class.Member" of whatever the batch uses, before it is used. */
  readonly onUse: (member: string) => void;
  /** Called with "Class.Member" of what the workbench doesn't have. */
  readonly onMissing: (member: string) => void;
}

export interface BatchReply {
  readonly results: readonly JsonRecord[];
  readonly traceIds: readonly number[];
  readonly error: JsonRecord | null;
}

/** Runs the actions of one batch in their order. The first error ends it; what was done before stays done. */
export class BatchRunner {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  run(): BatchReply {
    const results: JsonRecord[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.batch.actions.entries()) {
      try {
        if (action.type === ACTION.trace) traceIds.push(action.id);
        results.push({ ActionId: action.id, Value: this.carryOut(action) });
      } catch (error) {
        return { results, traceIds, error: errorReply(error, index) };
      }
    }
    return { results, traceIds, error: null };
  }

  private carryOut(action: Action): Json {
    if (action.type === ACTION.trace) return null;
    const object = this.resolve(action.path);
    if (action.type === ACTION.instantiate) return object && (object.identity?.() ?? {});
    // What is asked of a null object has no answer, and isn't an error.
    if (!object) return null;
    if (action.type === ACTION.query) return this.query(object, action);
    if (action.type === ACTION.method) return this.call(object, action);
    if (action.type === ACTION.setProperty) return this.set(object, action);
    throw new WireError("NotImplemented", `${object.className}.${action.name}`);
  }

  private query(object: WireObject, action: Action): Json {
    for (const path of action.query.select) {
      this.roots.onUse(`${object.className}.${path.charAt(0).toUpperCase()}${path.slice(1)}`);
    }
    return answerQuery(object, action.query, (owner, member) => this.missing(owner, member));
  }

  private call(object: WireObject, action: Action): Json {
    this.roots.onUse(`${object.className}.${action.name}`);
    const method = object.methods?.[action.name] ?? this.missing(object, action.name);
    return located(object, action.name, () =>
      method(this.argumentsOf(action.arguments, `${object.className}.${action.name}`)),
    );
  }

  private set(object: WireObject, action: Action): Json {
    this.roots.onUse(`${object.className}.${action.name}=`);
    const property = object.properties?.[action.name];
    const set = property?.set ?? this.missing(object, action.name);
    const args = this.argumentsOf(action.arguments, `${object.className}.${action.name}`);
    located(object, action.name, () => {
      set(args.value(0));
      return null;
    });
    return null;
  }

  private resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(id);
    if (!path) throw new WireError("InvalidArgument", `ObjectPath ${id}`);
    const object = this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  private open(path: ObjectPath): WireObject | null {
    if (path.type === PATH.nullObject) return null;
    if (path.type === PATH.global) return this.roots.workbook;
    if (path.type === PATH.reference) return this.roots.referenced(path.name);
    if (path.type === PATH.newObject) return this.roots.newObject(path.name);
    const parent = this.resolve(path.parent);
    if (!parent) return null;
    const location = `${parent.className}.${path.type === PATH.indexer ? "GetItem" : path.name}`;
    const args = this.argumentsOf(path.arguments, location);
    if (path.type === PATH.property) {
      return (parent.children?.[path.name] ?? this.missing(parent, path.name))();
    }
    this.roots.onUse(location);
    if (path.type === PATH.indexer) {
      const item = parent.item ?? this.missing(parent, "GetItem");
      return located(parent, "GetItem", () => item(args.key(0)));
    }
    const method = parent.objects?.[path.name] ?? this.missing(parent, path.name);
    return located(parent, path.name, () => method(args));
  }

  private argumentsOf(raw: readonly RawArgument[], location: string): Arguments {
    const list = raw.map((argument): Argument =>
      argument.type === "path" ? { type: "object", object: this.resolve(argument.path) } : argument,
    );
    return new Arguments(list, location);
  }

  private missing(object: WireObject, member: string): never {
    const name = `${object.className}.${member}`;
    this.roots.onMissing(name);
    throw new WireError("ApiNotFound", name, `The workbench has no ${name}.`);
  }
}

/** Tells the class and member with an error that was raised without them, and turns the model's refusals into Excel's. */
function located<T>(object: WireObject, member: string, carryOut: () => T): T {
  try {
    return carryOut();
  } catch (error) {
    if (error instanceof RefusedEdit) throw new WireError(error.reason, `${object.className}.${member}`);
    if (!(error instanceof WireError) || error.location !== "") throw error;
    throw new WireError(error.code, `${object.className}.${member}`, error.message);
  }
}

function errorReply(error: unknown, actionIndex: number): JsonRecord {
  const isKnown = error instanceof WireError;
  return {
    Code: isKnown ? error.code : "GeneralException",
    Message: isKnown ? error.message : `The workbench failed: ${String(error)}`,
    Location: isKnown ? error.location : "",
    ActionIndex: actionIndex,
    HttpStatusCode: 400,
  };
}

import { type Json, listIn, numberIn, recordIn, textIn, type JsonRecord, parseJson, isRecord } from "./json";

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly arguments: readonly RawArgument[];
}

export type RawArgument =
  { readonly type: "value"; readonly value: Json } | { readonly type: "path"; readonly path: number };

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly arguments: readonly RawArgument[];
  readonly query: Query;
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** Kinds of object paths and of actions, as the library numbers them. */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** Reads the body of a ProcessQuery request; it comes as an object or as its JSON text. */
export function parseBatch(body: Json | undefined): Batch {
  const record = typeof body === "string" ? recordIn(parseJson(body)) : recordIn(body);
  const paths = Object.entries(recordIn(record["ObjectPaths"])).map(([id, path]): [number, ObjectPath] => [
    Number(id),
    parsePath(recordIn(path)),
  ]);
  return { actions: listIn(record["Actions"]).map((action) => parseAction(recordIn(action))), paths: new Map(paths) };
}

function parsePath(path: JsonRecord): ObjectPath {
  return {
    type: numberIn(path["ObjectPathType"]),
    name: textIn(path["Name"]),
    parent: numberIn(path["ParentObjectPathId"]),
    arguments: parseArguments(recordIn(path["ArgumentInfo"])),
  };
}

function parseAction(action: JsonRecord): Action {
  const query = recordIn(action["QueryInfo"]);
  return {
    id: numberIn(action["Id"]),
    type: numberIn(action["ActionType"]),
    name: textIn(action["Name"]),
    path: numberIn(action["ObjectPathId"]),
    arguments: parseArguments(recordIn(action["ArgumentInfo"])),
    query: {
      select: listIn(query["Select"]).map(textIn),
      expand: listIn(query["Expand"]).map(textIn),
      top: typeof query["Top"] === "number" ? query["Top"] : null,
      skip: numberIn(query["Skip"]),
    },
  };
}

function parseArguments(info: JsonRecord): RawArgument[] {
  const references = listIn(info["ReferencedObjectPathIds"]);
  return listIn(info["Arguments"]).map((value, index): RawArgument => {
    const reference = references[index];
    return typeof reference === "number" && reference !== 0
      ? { type: "path", path: reference }
      : { type: "value", value };
  });
}

/** The message of the bridge: what the library wants to be asked, and the number under which it waits for the answer. */
export interface BridgeRequest {
  readonly id: number;
  readonly body: Json | undefined;
  /** How much goes over the wire, in bytes. */
  readonly text: string;
}

export function parseBridgeMessage(text: string): BridgeRequest | null {
  const message = parseJson(text);
  if (!isRecord(message) || message["type"] !== 1) return null;
  return { id: numberIn(message["id"]), body: recordIn(message["message"])["body"], text };
}

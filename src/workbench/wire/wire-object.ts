import { type Json, type JsonRecord } from "./json";
import { type RangeReference } from "./references";
import { WireError } from "./wire-error";

/** A property of a class: readable, writable, or both. */
export interface WireProperty {
  readonly get?: () => Json;
  readonly set?: (value: Json) => void;
}

/**
 * One object of Excel's object model as the wire sees it. All names are the wire's own, in PascalCase; what isn't listed
 * doesn't exist. A method or property may give null for an object: Excel's null object.
 */
export interface WireObject {
  readonly className: string;
  /** What lets the library find the object again in a later batch: { Id }, { _ReferenceId } or nothing. */
  readonly identity?: () => JsonRecord;
  readonly properties?: Readonly<Record<string, WireProperty>>;
  /** Of a range or several: where they are, for methods that take another range. */
  readonly reference?: RangeReference;
  /** Properties that are objects. */
  readonly children?: Readonly<Record<string, () => WireObject | null>>;
  /** Methods that give an object. */
  readonly objects?: Readonly<Record<string, (args: Arguments) => WireObject | null>>;
  /** Methods that give a value, or nothing. */
  readonly methods?: Readonly<Record<string, (args: Arguments) => Json>>;
  /** Of a collection. */
  readonly items?: () => readonly WireObject[];
  readonly item?: (key: string) => WireObject;
}

export type Argument =
  { readonly type: "value"; readonly value: Json } | { readonly type: "object"; readonly object: WireObject | null };

/** The arguments of a call, checked as they are taken; a wrong one is Excel's InvalidArgument. */
export class Arguments {
  constructor(
    private readonly list: readonly Argument[],
    private readonly location: string,
  ) {}

  value(index: number): Json {
    const argument = this.list[index];
    return argument?.type === "value" ? argument.value : null;
  }

  text(index: number): string {
    const value = this.value(index);
    return typeof value === "string" ? value : this.wrong();
  }

  /** Of an indexer: a name or an id. */
  key(index: number): string {
    const value = this.value(index);
    return typeof value === "number" ? String(value) : this.text(index);
  }

  textOrNull(index: number): string | null {
    return this.value(index) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.value(index);
    return typeof value === "number" && Number.isInteger(value) ? value : this.wrong();
  }

  flag(index: number): boolean {
    return this.value(index) === true;
  }

  object(index: number): WireObject {
    const argument = this.list[index];
    return argument?.type === "object" && argument.object ? argument.object : this.wrong();
  }

  isObject(index: number): boolean {
    return this.list[index]?.type === "object";
  }

  wrong(): never {
    throw new WireError("InvalidArgument", this.location);
  }
}

export function readOnly(get: () => Json): WireProperty {
  return { get };
}

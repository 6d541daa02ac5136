import { ACTION, type Batch } from "./request";

/** Only "query" is a round trip that counts: the others are the library's housekeeping. */
export type TripKind = "query" | "clean-up" | "registration" | "start-up";

/** One request that went over the wire. */
export interface Trip {
  readonly kind: TripKind;
  /** "Class.Member" of everything that it used: methods by name, loads as written, writes with "=" behind. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Excel's code, null when all went well. */
  readonly error: string | null;
}

/** What a batch is for, by the methods that it calls. */
export function kindOf({ actions, paths }: Batch): TripKind {
  if ([...paths.values()].some(({ name }) => name.includes("AddinInternalService"))) return "start-up";
  const working = actions.filter(({ type }) => type !== ACTION.instantiate && type !== ACTION.trace);
  const isAll = (pattern: RegExp): boolean =>
    working.length > 0 && working.every(({ type, name }) => type === ACTION.method && pattern.test(name));
  if (isAll(/^_RemoveReference$|^_RemoveAllReferences$/)) return "clean-up";
  return isAll(/^_(Unr|R)egister\w*Event/) ? "registration" : "query";
}

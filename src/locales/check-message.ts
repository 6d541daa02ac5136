import type { CheckId, DataById } from "../core/checks/findings";

/** A check in words: what is wrong here, why it matters, what to do about it. */
export interface CheckMessage<Id extends CheckId> {
  readonly name: string;
  readonly what: (data: DataById[Id]) => string;
  readonly why: string;
  readonly todo: string;
}

/** Every check has its words: a missing one is a type error. */
export type CheckMessages = { readonly [Id in CheckId]: CheckMessage<Id> };

/** A check's name; its id where this version doesn't have it. */
export function checkName(id: string, messages: { readonly [id: string]: { readonly name: string } }): string {
  return messages[id]?.name ?? id;
}

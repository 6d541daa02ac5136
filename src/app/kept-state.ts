import type { EditPlan } from "../core/edits/operations";
import { EMPTY_STATE, readState, stateChange, type StoredState } from "../core/state/stored-state";

/** What a workbook keeps; nothing where that can't be read. */
export function keptState(storedState: string | null): StoredState {
  const read = readState(storedState);
  return read.type === "state" ? read.state : EMPTY_STATE;
}

/**
 * Plans to change what a workbook keeps of us. Null where that was written by another version or is damaged: it is left as
 * it is.
 */
export function planState(storedState: string | null, change: (state: StoredState) => StoredState): EditPlan | null {
  const kept = stateChange(storedState, change);
  if (!kept) return null;
  return kept.before === kept.after ? { sheets: [] } : { sheets: [], storedState: kept };
}

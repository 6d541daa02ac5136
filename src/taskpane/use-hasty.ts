import { useState } from "react";
import { type Setting, withSetting } from "../app/decisions";
import type { StoredState } from "../core/state/stored-state";

/**
 * What a workbook keeps, with what a person has just set as if it were kept already: a control changes when it is
 * pressed. Where that can't be written it goes back, and the status line says why.
 */
export function useHasty(
  kept: StoredState,
  keep: (setting: Setting) => Promise<void>,
): readonly [shown: StoredState, set: (setting: Setting) => void] {
  const [pending, setPending] = useState<readonly Setting[]>([]);
  const set = (setting: Setting): void => {
    setPending((before) => [...before, setting]);
    void keep(setting).finally(() => {
      setPending((before) => before.filter((each) => each !== setting));
    });
  };
  return [pending.reduce(withSetting, kept), set];
}

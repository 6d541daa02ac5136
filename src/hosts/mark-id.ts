const MARK_ID = /\bN\("sc:([^"]+)"\)/i;

/** The check that a conditional format's formula names as ours (`N("sc:score-exceeds-weight")`); null if it isn't ours. */
export function markIdIn(formula: string): string | null {
  return MARK_ID.exec(formula)?.[1] ?? null;
}

import type { Finding } from "./findings";

/** Findings of one check and severity together, in the place of their first. */
export function gatherFindings<F extends { readonly check: string; readonly severity: Finding["severity"] }>(
  findings: readonly F[],
): readonly (readonly [F, ...F[]])[] {
  const groups = new Map<string, [F, ...F[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.check}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

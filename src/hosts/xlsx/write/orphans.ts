import type { OfficePackage } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import type { PackageDraft } from "./package-draft";

/** The parts to which relationships lead, from the package's own on. */
export function reachableParts(source: OfficePackage): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [""];
  for (let from = pending.pop(); from !== undefined; from = pending.pop()) {
    for (const { part } of relationshipsOf(source, from)) {
      if (part === null || found.has(part) || !source.has(part)) continue;
      found.add(part);
      pending.push(part);
    }
  }
  return found;
}

/** Takes away the parts that nothing leads to any more. */
export function removeOrphans(before: ReadonlySet<string>, draft: PackageDraft): void {
  const after = reachableParts(draft.source);
  for (const part of before) if (!after.has(part)) draft.remove(part);
}

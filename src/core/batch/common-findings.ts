import type { FileResult, FindingResult } from "./file-result";

/** A finding of every file: a fault of the template that they were made from. */
export interface CommonFinding {
  readonly finding: FindingResult;
  /** Null where it isn't the same in all files. */
  readonly sheet: string | null;
  readonly cells: readonly string[] | null;
}

/** Below so many files, what all of them share may be chance. */
const FEWEST_FILES = 3;

/**
 * The findings that all reviewed files share, in the order of the first file. Two are the same when they say the same:
 * rows that somebody has added move the cells.
 */
export function commonFindings(results: readonly FileResult[]): ReadonlyMap<string, CommonFinding> {
  const reviewed = results.filter(({ tables }) => tables.length > 0);
  if (reviewed.length < FEWEST_FILES) return new Map();
  const [first, ...others] = reviewed.map(findingsIn);
  const common = new Map(first ?? []);
  for (const found of others) {
    if (common.size === 0) break;
    for (const [key, known] of common) {
      const same = found.get(key);
      if (same) common.set(key, shared(known, same));
      else common.delete(key);
    }
  }
  return common;
}

/** By what two findings are the same. */
export function keyOf({ check, severity, what, accepted }: FindingResult): string {
  return JSON.stringify([check, severity, what, accepted]);
}

function findingsIn({ tables }: FileResult): Map<string, CommonFinding> {
  const found = new Map<string, CommonFinding>();
  for (const { sheet, findings } of tables) {
    for (const finding of findings) {
      const key = keyOf(finding);
      const same = found.get(key);
      const cells = [...(same?.cells ?? []), ...finding.cells];
      found.set(key, { finding, sheet: same && same.sheet !== sheet ? null : sheet, cells });
    }
  }
  return found;
}

function shared(one: CommonFinding, other: CommonFinding): CommonFinding {
  const isSamePlace = one.cells !== null && one.cells.join(" ") === other.cells?.join(" ");
  return {
    finding: one.finding,
    sheet: one.sheet === other.sheet ? one.sheet : null,
    cells: isSamePlace ? one.cells : null,
  };
}

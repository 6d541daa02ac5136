import type { HeaderColumn } from "./header-columns";
import type { Meaning } from "./vocabulary/header-words";

const LEVELS: readonly (Meaning | null)[] = ["level1", "level2", "level3", "level4"];

/** A table of indicators, or the block of a project's funds. */
export type HeaderKind = "indicators" | "funds";

/** What kind of table a header speaks of, if any. Name lists, price lists and budgets have some of the words too. */
export function kindOf(columns: readonly HeaderColumn[]): HeaderKind | null {
  const distinct = columns.filter(({ isContinued, isSideLabel }) => !isContinued && !isSideLabel);
  const count = (...meanings: readonly (Meaning | null)[]): number =>
    distinct.filter(({ means }) => meanings.includes(means)).length;
  const points = count("weight") + count("score", "reviewScore", "deduction");
  if (count("budget") >= 2) return points >= 1 ? "funds" : null;
  const levels = count(...LEVELS);
  const names = count("name", "detail");
  const texts = count("criterion", "explanation", "target", "actual");
  if (count("foreign") > 0 && levels === 0 && !(count("weight") > 0 && count("criterion") > 0)) return null;
  if (levels >= 2 && points + texts >= 1) return "indicators";
  if (levels === 1 && points + texts >= 1 && levels + names + points + texts >= 3) return "indicators";
  if (levels + names === 0) {
    const isScored = count("weight") > 0 && count("score", "reviewScore") > 0;
    return count("weight") > 0 && points >= 2 && (isScored || count("criterion") > 0) ? "indicators" : null;
  }
  if (names > 0 && count("deduction") > 0 && count("criterion") > 0) return "indicators";
  if (count("weight") > 0 && (points + texts >= 2 || count("name") >= 2)) return "indicators";
  return count("score", "reviewScore") > 0 && count("criterion") > 0 ? "indicators" : null;
}

import { Rational } from "../exact";
import { type Group } from "../table/table";
import type { CheckedTable } from "./check";
import { nameOf } from "./rows";
import { EXECUTION, NAME_SUFFIX } from "./vocabulary/texts";
import { weightApart } from "./weights";

/** As many topmost groups make a framework; two of its words may meet in any table. */
const FEWEST_GROUPS = 3;

/**
 * Whether a table is built as the profile's rules build theirs. What those rules ask of a table can't be asked of
 * others: an assessment of nurses has no 产出.
 */
export function followsFramework(checked: CheckedTable): boolean {
  const names = topGroups(checked).map((group) => plainName(nameOf(group)));
  const { topLevel } = checked.profile.framework;
  return (
    checked.table.kind === "indicators" &&
    names.length >= FEWEST_GROUPS &&
    names.every((name) => topLevel.includes(name))
  );
}

/**
 * The weight of a 自评表's budget execution where that stands elsewhere: its targets are of results alone, and the form
 * keeps the execution apart. Zero where the table is of another kind.
 */
export function weightElsewhere(checked: CheckedTable): Rational {
  const { columns, indicators } = checked.table;
  const tops = topGroups(checked);
  const isResultsOnly = tops.length > 0 && tops.length === resultGroups(checked).length;
  const hasExecution = indicators.some(({ path }) => path.some((name) => name.includes(EXECUTION)));
  const isElsewhere = columns.target !== undefined && isResultsOnly && !hasExecution && weightApart(checked).isZero;
  return isElsewhere ? checked.profile.limits.executionWeight : Rational.zero;
}

/** The groups of the topmost level, those of bonus and deduction items aside. */
export function topGroups({ table }: CheckedTable): Group[] {
  const { groups, indicators } = table;
  return groups.filter(
    (group) => group.level === 1 && group.indicators.some((index) => isOrdinary(indicators[index]?.kind)),
  );
}

/** The groups of output and outcome. */
export function resultGroups(checked: CheckedTable): Group[] {
  const { results } = checked.profile.framework;
  return topGroups(checked).filter((group) => results.some((name) => plainName(nameOf(group)).includes(name)));
}

/** A group's name as a framework names it: "A 产出指标（50分）" is 产出. */
export function plainName(name: string): string {
  const narrow = name.normalize("NFKC").replace(/\([^()]*\)|[\w.\s、%]/g, "");
  return narrow.replace(NAME_SUFFIX, "");
}

const isOrdinary = (kind: string | undefined): boolean =>
  kind === "scored" || kind === "alternative" || kind === "not-applicable";

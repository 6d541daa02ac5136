import { checks } from "../checks/catalogue/index.generated";
import type { Premise } from "../checks/check";
import { premisesOver } from "../checks/premises";
import type { TableReview } from "../checks/findings";
import { type CellAddress, contains, type RangeAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { MarkColours } from "../state/stored-state";
import { tagged } from "./mark-tag";
import { type Mark, markKey, type Operation, type SheetEdits } from "./operations";

/**
 * What makes a sheet's marks exactly those of its present findings: stale ones go, missing ones come, those that are
 * right already stay, so that marking twice plans nothing. Only checks with a finding are marked, each at the places
 * that its findings name (score-exceeds-weight over its whole column); checks whose premise no formula can state have
 * no marks. What a person has accepted isn't marked.
 * @param tables all tables of the sheet: a mark that none of them asks for is stale
 */
export function planMarks(
  tables: readonly TableReview[],
  snapshot: SheetSnapshot,
  colours: MarkColours = "amber",
): SheetEdits {
  const wanted = new Map(tables.flatMap((table) => marksFor(table, colours)).map((mark) => [markKey(mark), mark]));
  const operations: Operation[] = [];
  for (const mark of snapshot.marks) {
    // Deleting from the wanted ones also drops a second copy of a mark from the sheet.
    if (!wanted.delete(markKey(mark))) operations.push({ type: "mark", before: mark, after: null });
  }
  for (const mark of wanted.values()) operations.push({ type: "mark", before: null, after: mark });
  return { sheet: snapshot.name, operations };
}

/** What takes all marks of ours off a sheet. */
export function planClearMarks({ name, marks }: SheetSnapshot): SheetEdits {
  return { sheet: name, operations: marks.map((mark) => ({ type: "mark", before: mark, after: null })) };
}

function marksFor(review: TableReview, colours: MarkColours): Mark[] {
  return checks.flatMap(({ id, marks }) => {
    const accepted = acceptedCells(review, id);
    return [...(marks?.(review) ?? [])]
      .flatMap((premise) => without(premise, accepted))
      .map(({ range, formula }) => ({ id, range, formula: tagged(formula, { id, colours }) }));
  });
}

/** Where a check has found only what was accepted. */
function acceptedCells({ findings }: TableReview, id: string): (cell: CellAddress) => boolean {
  const own = findings.filter(({ check }) => check === id);
  const rangesOf = (isAccepted: boolean): RangeAddress[] =>
    own.filter(({ accepted }) => (accepted !== null) === isAccepted).flatMap(({ cells }) => cells);
  const [accepted, open] = [rangesOf(true), rangesOf(false)];
  return (cell) => accepted.some((range) => contains(range, cell)) && !open.some((range) => contains(range, cell));
}

function without(premise: Premise, isAccepted: (cell: CellAddress) => boolean): readonly Premise[] {
  const { range, places } = premise;
  if (!places) return isAccepted({ row: range.top, column: range.left }) ? [] : [premise];
  const kept = places.filter(({ cell }) => !isAccepted(cell));
  return kept.length === places.length ? [premise] : premisesOver(kept);
}

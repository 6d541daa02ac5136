import type { CheckedTable } from "../checks/check";
import { checks } from "../checks/catalogue/index.generated";
import type { SheetSnapshot } from "../sheet/snapshot";
import { type Mark, markKey, type Operation, type SheetEdits } from "./operations";

/**
 * What makes a sheet's marks exactly those of its present findings: stale ones go, missing ones come, those that are
 * right already stay, so that marking twice plans nothing. Only checks with a finding are marked, each at the places
 * that its findings name (score-exceeds-weight over its whole column); checks whose premise no formula can state have
 * no marks.
 * @param tables all tables of the sheet: a mark that none of them asks for is stale
 */
export function planMarks(tables: readonly CheckedTable[], snapshot: SheetSnapshot): SheetEdits {
  const wanted = new Map(tables.flatMap(marksFor).map((mark) => [markKey(mark), mark]));
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

function marksFor(checked: CheckedTable): Mark[] {
  return checks.flatMap(({ id, marks }) =>
    [...(marks?.(checked) ?? [])].map(({ range, formula }) => ({ id, range, formula: signed(formula, id) })),
  );
}

/** The premise with the check's id in it, by which the mark is found again; N of a text is 0. */
function signed(premise: string, id: string): string {
  return `AND(${premise},N("sc:${id}")=0)`;
}

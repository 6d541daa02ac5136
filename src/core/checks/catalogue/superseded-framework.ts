import { rangeOf } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { followsFramework, plainName, topGroups } from "../framework";
import { nameOf } from "../rows";
import { YEAR } from "../vocabulary/texts";

type Data = { readonly names: readonly string[] };

/** The table is built as the rules before the present ones built theirs. */
export default defineCheck<"superseded-framework", Data>({
  id: "superseded-framework",
  severity: "info",
  *find(checked) {
    const { framework } = checked.profile;
    const old = topGroups(checked).filter((group) => framework.superseded.includes(plainName(nameOf(group))));
    if (!followsFramework(checked) || old.length < framework.superseded.length || isBefore(checked, framework.since))
      return;
    yield {
      cells: old.map(({ cell }) => rangeOf(cell)),
      data: { names: old.map((group) => plainName(nameOf(group))) },
    };
  },
});

/** Whether the sheet speaks of no year from then on, but of one before. */
function isBefore({ table, grid }: CheckedTable, since: number): boolean {
  const texts = [grid.snapshot.name];
  for (let row = grid.top; row < table.range.top; row++) {
    for (let column = grid.left; column < grid.endOf(row); column++) texts.push(grid.textAt({ row, column }));
  }
  const years = texts.flatMap((text) => text.match(YEAR) ?? []).map(Number);
  return years.length > 0 && years.every((year) => year < since);
}

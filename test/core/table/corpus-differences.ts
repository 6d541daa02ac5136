import { totalsOf } from "../../../src/core/scoring/totals";
import { type IndicatorTable, pointsIn, type PointsCell } from "../../../src/core/table/table";
import type { TableLabel } from "./corpus-labels";
import { columnsLine } from "./outline";

/** Where a table differs from its label, each difference beginning with the role that it hangs on. */
export function differencesOf(label: TableLabel, table: IndicatorTable): string[] {
  if (label.garbled) return [];
  const expected = factsIn(label);
  const found = factsOf(table);
  const facts = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return facts
    .filter((fact) => (expected[fact] ?? "") !== (found[fact] ?? ""))
    .map((fact) => `${fact} ${found[fact] ?? "none"} instead of ${expected[fact] ?? "none"}`);
}

type Facts = Readonly<Record<string, string>>;

function factsIn({ kind, header, columns, rows, weight, total, subtotals, kinds }: TableLabel): Facts {
  return {
    ...rolesIn(columns),
    "level1: kind": kind,
    "level1: header": header.join(),
    "level1: rows": rows.join(),
    "level1: kinds": JSON.stringify(kinds),
    "weight: sum": `${weight}`,
    "weight: total": JSON.stringify(total),
    "weight: subtotals": subtotals.join(),
  };
}

function factsOf(table: IndicatorTable): Facts {
  const { kind, headerRows, columns, indicators, total, subtotals } = table;
  const kinds: Record<string, number> = {};
  for (const one of indicators) if (one.kind !== "scored") kinds[one.kind] = (kinds[one.kind] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => a.localeCompare(b)));
  const totals = total && { row: total.row + 1, weight: stated(total.weight), score: stated(total.score) };
  return {
    ...rolesIn(columnsLine(columns)),
    "level1: kind": kind,
    "level1: header": headerRows.map((row) => row + 1).join(),
    "level1: rows": indicators.map(({ rows }) => rows.first + 1).join(),
    "level1: kinds": JSON.stringify(sorted),
    "weight: sum": totalsOf(table, []).weight.sum.toDecimal(4),
    "weight: total": JSON.stringify(totals),
    "weight: subtotals": subtotals.map(({ row }) => row + 1).join(),
  };
}

/** "level1=A weight=B" by role, as "level1: column" … */
function rolesIn(columns: string): Facts {
  return Object.fromEntries(
    columns.split(" ").map((piece) => {
      const [role = "", letters = ""] = piece.split("=");
      return [`${role}: column`, letters];
    }),
  );
}

function stated(cell: PointsCell | null): number | null {
  const points = pointsIn(cell);
  return points && Number(points.toDecimal(4));
}

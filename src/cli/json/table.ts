import type { Finding, TableReview } from "../../core/checks/findings";
import type { Reading } from "../../core/criteria/reading";
import type { GroupScore } from "../../core/scoring/totals";
import { columnName, formatCell, formatRange } from "../../core/sheet/address";
import { type Columns, type Group, type Indicator, pointsIn } from "../../core/table/table";
import { describe } from "../../locales/describe";
import type { Texts } from "../../locales/texts";
import { fix } from "./fix";
import { absentReading, reading } from "./reading";
import { cellOrNull, data, type Json, number, numberOrNull } from "./values";

/** A reviewed table with everything that was understood, computed and found. */
export function table({ table, readings, groups, totals, grades, findings }: TableReview, texts: Texts): Json {
  return {
    kind: table.kind,
    range: formatRange(table.range),
    headerRows: table.headerRows.map(rowNumber),
    totalRow: table.total ? rowNumber(table.total.row) : null,
    columns: columns(table.columns),
    unsure: table.unsure.map(({ role, code }) => ({ role, message: texts.problems.unsure[code] })),
    indicators: table.indicators.map((each, i) => indicator(each, readings[i] ?? null)),
    groups: table.groups.map((each, i) => group(each, groups[i])),
    totals: {
      stated: numberOrNull(totals.stated),
      sum: number(totals.sum),
      capped: number(totals.capped),
      supported: number(totals.supported),
      ceiling: number(totals.ceiling),
      weight: { stated: numberOrNull(totals.weight.stated), sum: number(totals.weight.sum) },
      coverage: { ...totals.coverage },
    },
    grade: { stated: grades.stated?.name ?? null, of: { ...grades.of } },
    findings: findings.map((each) => finding(each, texts)),
  };
}

const rowNumber = (row: number): number => row + 1;

/** One letter a role, or a list where several columns have it. */
function columns(roles: Columns): Json {
  const named = Object.entries(roles).map(([role, numbers]) => {
    const [first, ...others] = numbers.map(columnName);
    return [role, first !== undefined && others.length === 0 ? first : numbers.map(columnName)] as const;
  });
  return Object.fromEntries(named);
}

function indicator(each: Indicator, read: Reading | null): Json {
  return {
    cell: formatCell(each.cell),
    weightCell: cellOrNull(each.weight),
    scoreCell: cellOrNull(each.score),
    criterionCell: cellOrNull(each.criterion),
    rows: [rowNumber(each.rows.first), rowNumber(each.rows.last)],
    path: each.path,
    kind: each.kind,
    weight: numberOrNull(pointsIn(each.weight)),
    weightFrom: each.weightFrom,
    score: numberOrNull(pointsIn(each.score)),
    reviewScore: numberOrNull(pointsIn(each.reviewScore)),
    criterion: read ? reading(read) : absentReading,
  };
}

function group({ cell, level, path, weight }: Group, reached: GroupScore | undefined): Json {
  return {
    cell: formatCell(cell),
    level,
    path,
    weight: numberOrNull(pointsIn(weight)),
    score: numberOrNull(reached?.score ?? null),
    capped: numberOrNull(reached?.capped ?? null),
    rate: numberOrNull(reached?.rate ?? null),
  };
}

function finding(each: Finding, texts: Texts): Json {
  const { what, why, todo } = describe(each, texts);
  return {
    check: each.check,
    severity: each.severity,
    cells: each.cells.map(formatRange),
    message: texts.report.sentences([what, why, todo]),
    data: data(each.data),
    fix: each.fix && fix(each.fix),
    accepted: each.accepted && { reason: each.accepted.reason, scope: each.accepted.scope },
  };
}

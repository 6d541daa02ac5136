import type { CheckedTable } from "../../src/core/checks/check";
import { type Finding, findAll } from "../../src/core/checks/findings";
import type { Reading } from "../../src/core/criteria/reading";
import { Rational } from "../../src/core/exact";
import { gradesOf } from "../../src/core/scoring/grade";
import { groupScores } from "../../src/core/scoring/groups";
import { totalsOf } from "../../src/core/scoring/totals";
import { formatRange } from "../../src/core/sheet/address";
import { Grid } from "../../src/core/table/grid";
import type { Columns, Group, Indicator, IndicatorTable, NumberCell, PointsCell } from "../../src/core/table/table";
import { sheetUnder } from "./checked-sheet";
import profile from "../../src/profiles/national-2020";

/** A number, text (that reads as a number if it does), an error such as "#REF!", null for blank, undefined for no cell. */
type Content = number | string | null | undefined;

/**
 * A row of a table as {@link checkedTable} lays it out: level 1 in A and its weight in B, level 2 in C and D, the
 * indicator in E, weight F, explanation G, criterion H, score I.
 */
export interface Row {
  /** "决策/立项/依据": parents, then the indicator's own name. */
  readonly path: string;
  readonly weight?: Content;
  readonly score?: Content;
  readonly kind?: Indicator["kind"];
  readonly weightFrom?: Indicator["weightFrom"];
  readonly explanation?: string;
  readonly criterion?: string;
  /** What the criterion allows; absent where the row has none. */
  readonly reading?: Reading;
  /** The formula behind the score. */
  readonly formula?: string;
}

export interface TableOptions {
  /** The weights of groups by their path ("决策", "决策/立项"); null is a blank cell, a group without has none. */
  readonly groups?: { readonly [path: string]: Content };
  readonly total?: { readonly score?: Content; readonly weight?: Content; readonly formula?: string };
  readonly kind?: IndicatorTable["kind"];
  readonly columns?: Columns;
  readonly fullMarks?: Rational;
  readonly siblings?: readonly IndicatorTable[];
}

/** "2/3" or a decimal, exactly. */
export function exact(value: number | string): Rational {
  const [over = "", under] = String(value).split("/");
  const numerator = Rational.parse(over);
  const denominator = under === undefined ? Rational.one : Rational.parse(under);
  if (!numerator || !denominator) throw new Error(`no number: ${value}`);
  return numerator.dividedBy(denominator);
}

/** A reading in full of a criterion that allows these scores, or everything between `from` and `to`. */
export function allows(
  scores: readonly (number | string)[] | { readonly from: number; readonly to: number; readonly step?: number },
  more: Partial<Reading> = {},
): Reading {
  const values = "from" in scores ? [exact(scores.from), exact(scores.to)] : scores.map(exact);
  const [from, to] = [Rational.min(...nonEmpty(values)), Rational.max(...nonEmpty(values))];
  const part =
    "from" in scores
      ? scores.step === undefined
        ? ({ type: "interval", from, to } as const)
        : ({ type: "step", from, to, step: exact(scores.step) } as const)
      : ({ type: "set", values } as const);
  return {
    status: "full",
    kinds: [],
    max: to,
    maxWithoutBonus: to,
    min: from,
    scores: { parts: [part] },
    inputs: [],
    parts: [],
    unread: [],
    remarks: [],
    rule: null,
    ...more,
  };
}

/** A table on a sheet whose header is row 1, with the rows below it and its total, if it has one, below them. */
export function checkedTable(rows: readonly Row[], options: TableOptions = {}): CheckedTable {
  const table = tableOf(rows, options);
  const readings = rows.map(({ reading }) => reading ?? null);
  const totals = totalsOf(table, readings);
  return {
    table,
    siblings: options.siblings ?? [],
    grid: new Grid(sheetUnder({ table })),
    readings,
    groups: groupScores(table),
    totals,
    grades: gradesOf(totals, profile),
    profile,
  };
}

export function tableOf(
  rows: readonly Row[],
  { groups, total, kind, columns, fullMarks }: TableOptions = {},
): IndicatorTable {
  const last = rows.length;
  return {
    kind: kind ?? "indicators",
    range: { top: 0, left: 0, bottom: total ? last + 1 : last, right: 8 },
    headerRows: [0],
    columns: columns ?? {
      level1: [0],
      level2: [2],
      level3: [4],
      weight: [5],
      explanation: [6],
      criterion: [7],
      score: [8],
    },
    indicators: rows.map(indicatorOf),
    groups: groupsOf(rows, groups ?? {}),
    total: total
      ? {
          row: last + 1,
          score: pointsCell(last + 1, 8, total.score, total.formula),
          weight: pointsCell(last + 1, 5, total.weight),
          sums: { first: 1, last },
        }
      : null,
    ...(fullMarks ? { fullMarks } : {}),
    subtotals: [],
    unsure: [],
  };
}

/** The findings of one check, as "severity A1 B2:B4". */
export function found(check: Finding["check"], table: CheckedTable): string[] {
  return findAll(table)
    .filter((finding) => finding.check === check)
    .map(({ severity, cells }) => [severity, ...cells.map(formatRange)].join(" "));
}

function indicatorOf(row: Row, at: number): Indicator {
  const path = row.path.split("/");
  const line = at + 1;
  const text = (column: number, value: string | undefined): Indicator["criterion"] =>
    value === undefined ? null : { address: { row: line, column }, text: value };
  return {
    cell: { row: line, column: 4 },
    rows: { first: line, last: line },
    path,
    kind: row.kind ?? "scored",
    weight: pointsCell(line, row.weightFrom === "label" ? 4 : 5, row.weight),
    weightFrom: row.weightFrom ?? "cell",
    score: pointsCell(line, 8, row.score, row.formula),
    reviewScore: null,
    criterion: text(7, row.criterion ?? (row.reading ? "按要求得分" : undefined)),
    explanation: text(6, row.explanation),
  };
}

function pointsCell(row: number, column: number, content: Content, formula?: string): PointsCell | null {
  if (content === undefined) return null;
  return { address: { row, column }, content: numberCell(content), ...(formula === undefined ? {} : { formula }) };
}

function numberCell(content: number | string | null): NumberCell {
  if (content === null) return { type: "blank" };
  if (typeof content === "number") return { type: "number", points: Rational.fromNumber(content) };
  if (content.startsWith("#")) return { type: "error", error: content };
  const points = Rational.parse(content.trim().replace(/分$/, ""));
  return points ? { type: "text-number", points, text: content } : { type: "not-a-number", text: content };
}

function groupsOf(rows: readonly Row[], weights: { readonly [path: string]: Content }): Group[] {
  const paths = rows.map(({ path }) => path.split("/"));
  const keys: string[] = [];
  for (const path of paths) {
    for (let level = 1; level < path.length; level++) {
      const key = path.slice(0, level).join("/");
      if (!keys.includes(key)) keys.push(key);
    }
  }
  return keys.map((key) => {
    const path = key.split("/");
    const isInside = (other: readonly string[]): boolean => path.every((name, at) => other[at] === name);
    const indicators = paths.flatMap((other, index) => (isInside(other) ? [index] : []));
    const [first = 0, last = first] = [indicators[0], indicators[indicators.length - 1]];
    const column = 2 * (path.length - 1);
    return {
      cell: { row: first + 1, column },
      level: path.length,
      path,
      weight: pointsCell(first + 1, column + 1, weights[key]),
      rows: { first: first + 1, last: last + 1 },
      indicators,
      children: keys.flatMap((child, index) =>
        child.startsWith(`${key}/`) && child.split("/").length === path.length + 1 ? [index] : [],
      ),
    };
  });
}

function nonEmpty(values: readonly Rational[]): [Rational, ...Rational[]] {
  const [first, ...rest] = values;
  if (!first) throw new Error("no values");
  return [first, ...rest];
}

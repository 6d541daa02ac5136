import type { TableReview } from "../checks/findings";
import { Rational } from "../exact";
import { gradeOf } from "../scoring/grade";
import { rescaledOf } from "../scoring/not-applicable";
import type { DraftCell, DraftStyle } from "../edits/sheet-draft";
import type { Profile } from "../scoring/profile";
import { columnName } from "../sheet/address";
import { counts } from "../scoring/allotment";
import { type Indicator, pointsIn } from "../table/table";
import { calculated, HEADER_ROW, type OutputTable, PERCENT, points, text, worded } from "./draft";
import { pointsFrom } from "./source";
import type { OutputWords } from "./words";

interface Line {
  readonly names: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly style: { readonly name: DraftStyle; readonly figure: DraftStyle };
}

const TOP = { name: "total", figure: "total" } as const;
const LOWER = { name: "text", figure: "number" } as const;

/** 评分汇总: each group of the two upper levels with its weight, score, rate and grade, all of them live. */
export function summaryOf(sheet: string, review: TableReview, words: OutputWords): OutputTable {
  const { table, profile } = review;
  const groups = table.groups.filter(({ level }) => level <= 2);
  const members = (indices: readonly number[]) =>
    indices.flatMap((index) => table.indicators[index] ?? []).filter(counts);
  const lines = groups.map(({ path, level, indicators }): Line => {
    const names = level === 1 ? [path[0] ?? "", ""] : ["", path[path.length - 1] ?? ""];
    return { names, indicators: members(indicators), style: level === 1 ? TOP : LOWER };
  });
  const total: Line = { names: [words.columns.total, ""], indicators: table.indicators.filter(counts), style: TOP };
  return {
    heading: words.names.summary,
    below: words.source(sheet),
    orientation: "portrait",
    columns: [
      { header: words.columns.level(1), width: 16, isKey: true },
      { header: words.columns.level(2), width: 22, isKey: true },
      { header: words.columns.weight, width: 9 },
      { header: words.columns.score, width: 9 },
      { header: words.columns.rate, width: 13, isRate: true },
      { header: words.columns.grade, width: 8 },
      { header: words.columns.remark, width: 16, isRemark: true },
    ],
    rows: [
      ...[...lines, total].map((line, index) => cellsOf(line, HEADER_ROW + 1 + index, sheet, profile)),
      ...rescaledLine(review, HEADER_ROW + 1 + lines.length, words),
    ],
  };
}

function cellsOf({ names, indicators, style }: Line, row: number, sheet: string, profile: Profile): DraftCell[] {
  const weighed = indicators.filter(({ kind }) => kind === "scored" || kind === "alternative");
  const weight = Rational.sum(weighed.map((indicator) => pointsIn(indicator.weight) ?? Rational.zero));
  const score = Rational.sum(indicators.map((indicator) => pointsIn(indicator.score) ?? Rational.zero));
  const rate = weight.isZero ? null : score.dividedBy(weight);
  return [
    ...names.map((name) => text(name, style.name)),
    pointsFrom(
      sheet,
      weighed.map((indicator) => indicator.weight),
      style.figure,
    ),
    pointsFrom(
      sheet,
      indicators.map((indicator) => indicator.score),
      style.figure,
    ),
    rate
      ? calculated(`IF(N(C${row + 1})=0,0,D${row + 1}/C${row + 1})`, rate, {
          style: style.figure,
          numberFormat: PERCENT,
        })
      : text("", style.figure),
    rate
      ? worded(gradeFormula(row, profile), gradeOf(rate.times(profile.fullMarks), profile), style.figure)
      : text("", style.figure),
  ];
}

/** Below the total, in the row `totalRow`: what it comes to once the weight of rows that don't apply is spread over the others. */
function rescaledLine(review: TableReview, totalRow: number, words: OutputWords): DraftCell[][] {
  const rescaled = rescaledOf(review);
  if (!rescaled) return [];
  const { leftOut, whole, sum } = rescaled;
  const at = totalRow + 1;
  return [
    [
      text(words.rescaled(leftOut.toDecimal(2)), "total"),
      text("", "total"),
      points(whole, "total"),
      calculated(`IF(N(C${at})=0,0,D${at}/C${at}*C${at + 1})`, sum, { style: "total" }),
      text("", "total"),
      text("", "total"),
    ],
  ];
}

/** The grade of the rate in a row: the bounds are points of the full marks. */
function gradeFormula(row: number, { grades, fullMarks, decimals }: Profile): string {
  const points = `ROUND(${columnName(4)}${row + 1}*${fullMarks.toDecimal(4)},${decimals})`;
  return grades.reduceRight(
    (otherwise, { name, from }) =>
      otherwise === "" ? quoted(name) : `IF(${points}>=${from.toDecimal(4)},${quoted(name)},${otherwise})`,
    "",
  );
}

const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

import type { DraftCell } from "../edits/sheet-draft";
import { Rational } from "../exact";
import type { TableReview } from "../checks/findings";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import { type Indicator, pointsIn } from "../table/table";
import { calculated, HEADER_ROW, linkTo, type OutputTable, points, text } from "./draft";
import { pointsFrom } from "./source";
import type { OutputWords } from "./words";

/** An indicator that has less than its weight, with the reason that its row gives. */
export interface Loss {
  readonly indicator: Indicator;
  /** In points. */
  readonly lost: Rational;
  readonly reason: string;
}

/** Every scored row below its weight, in the table's order. Rows without a score are none: nobody has judged them yet. */
function lossesIn({ table }: TableReview, snapshot: SheetSnapshot): Loss[] {
  const [column] = table.columns.reason ?? [];
  return table.indicators.flatMap((indicator) => {
    const [weight, score] = [pointsIn(indicator.weight), pointsIn(indicator.score)];
    if (indicator.kind !== "scored" || !weight || !score?.isBelow(weight)) return [];
    const reason = column === undefined ? "" : cellAt(snapshot, { row: indicator.rows.first, column }).text.trim();
    return [{ indicator, lost: weight.minus(score), reason }];
  });
}

/** 扣分明细: what each row lost and why; the figures are those of the scored sheet, live. */
export function deductionsOf(
  sheet: string,
  review: TableReview,
  snapshot: SheetSnapshot,
  words: OutputWords,
): OutputTable {
  const losses = lossesIn(review, snapshot);
  return {
    heading: words.names.deductions,
    below: losses.length === 0 ? words.nothingLost : words.source(sheet),
    orientation: "landscape",
    columns: [
      { header: words.columns.number, width: 6 },
      { header: words.columns.within, width: 24, isKey: true },
      { header: words.columns.indicator, width: 26, isKey: true },
      { header: words.columns.weight, width: 8 },
      { header: words.columns.score, width: 8 },
      { header: words.columns.lost, width: 8 },
      { header: words.columns.reason, width: 46, isRemark: true },
    ],
    rows: [
      ...losses.map((loss, index) => cellsOf(loss, index, sheet)),
      ...(losses.length === 0 ? [] : [totalOf(losses, words)]),
    ],
  };
}

function cellsOf({ indicator, lost, reason }: Loss, index: number, sheet: string): DraftCell[] {
  const { path, cell, weight, score } = indicator;
  const row = HEADER_ROW + 2 + index;
  return [
    points(Rational.of(index + 1)),
    text(path.slice(0, -1).join(" / ")),
    linkTo(path[path.length - 1] ?? "", sheet, cell),
    pointsFrom(sheet, [weight]),
    pointsFrom(sheet, [score]),
    calculated(`D${row}-E${row}`, lost),
    text(reason),
  ];
}

function totalOf(losses: readonly Loss[], words: OutputWords): DraftCell[] {
  const [first, last] = [HEADER_ROW + 2, HEADER_ROW + 1 + losses.length];
  const sum = Rational.sum(losses.map(({ lost }) => lost));
  const blank = text("", "total");
  return [
    text(words.sum, "total"),
    blank,
    blank,
    blank,
    blank,
    calculated(`SUM(F${first}:F${last})`, sum, { style: "total" }),
  ];
}

/** The deductions in sentences, ready for the report. */
export function deductionsInWords(review: TableReview, snapshot: SheetSnapshot, words: OutputWords): string {
  const losses = lossesIn(review, snapshot);
  if (losses.length === 0) return words.lostNothing;
  return losses
    .map(({ indicator, lost, reason }) =>
      words.lostIn(indicator.path[indicator.path.length - 1] ?? "", lost.toDecimal(2), reason),
    )
    .join("\n");
}

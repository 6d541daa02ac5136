import type { CheckedTable } from "../checks/check";
import { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import { cellAt, type SheetSnapshot } from "../sheet/snapshot";
import type { Indicator, IndicatorTable, TotalRow } from "../table/table";
import { render, sumOf } from "./formula";
import type { Operation, SheetEdits } from "./operations";
import { contentOf, isText, numberFormatTo, toNumber } from "./cell-edits";
import { summedRuns } from "./summed-runs";

/** The formulas that a table's totals are given, or why none of them is written. */
export type Recalculation =
  | {
      readonly type: "plan";
      readonly plan: SheetEdits;
      /** Every total and subtotal with its formula, those that were right already too. */
      readonly totals: readonly WrittenTotal[];
      /** The scores that are turned from text into numbers. */
      readonly converted: readonly CellAddress[];
    }
  | {
      readonly type: "refused";
      /**
       * `no-total-cell`: nowhere to write to. `text-scores`: a SUM would miss these, and converting them wasn't asked for.
       * `unusable-scores`: with these a SUM would fail or differ from our sum.
       */
      readonly code: "no-total-cell" | "text-scores" | "unusable-scores";
      readonly cells: readonly CellAddress[];
    };

interface WrittenTotal {
  readonly cell: CellAddress;
  /** With its leading "=". */
  readonly formula: string;
  readonly result: Rational;
}

/**
 * Plans SUM formulas for the score total of a table and for its subtotals, each over the indicators' own score cells so
 * that nothing is counted twice; rows marked 不适用 are left out. Nothing is planned where a SUM would differ from our sum.
 * @param fixText whether scores that are numbers held for text are turned into numbers in the same plan
 */
export function planRecalculation(
  { table }: CheckedTable,
  snapshot: SheetSnapshot,
  { fixText }: { readonly fixText: boolean },
): Recalculation {
  if (!table.total?.score) return { type: "refused", code: "no-total-cell", cells: [] };
  const summed = table.indicators.filter((indicator) => isSummed(table, indicator));
  const unusable = summed.filter((indicator) => isUnusable(indicator, snapshot));
  if (unusable.length > 0) return { type: "refused", code: "unusable-scores", cells: unusable.flatMap(addressOf) };
  const texts = summed.filter(({ score }) => score?.content.type === "text-number");
  if (texts.length > 0 && !fixText) return { type: "refused", code: "text-scores", cells: texts.flatMap(addressOf) };

  const totals = [...table.subtotals, table.total].flatMap((row) => totalOf(row, summed, snapshot));
  return {
    type: "plan",
    plan: {
      sheet: snapshot.name,
      operations: [
        ...texts.flatMap((indicator) => conversionOf(indicator, snapshot)),
        ...totals.flatMap((total) => writingOf(total, snapshot)),
      ],
    },
    totals,
    converted: texts.flatMap(addressOf),
  };
}

function isSummed({ total, subtotals }: IndicatorTable, indicator: Indicator): boolean {
  const rows = total ? [...subtotals, total] : subtotals;
  return indicator.kind !== "not-applicable" && rows.some((row) => isWithin(row, indicator));
}

function isWithin({ sums }: TotalRow, { score }: Indicator): boolean {
  return score !== null && score.address.row >= sums.first && score.address.row <= sums.last;
}

/** Whether a SUM over a score fails, or sees another number than we do even once text is turned into numbers. */
function isUnusable({ score }: Indicator, snapshot: SheetSnapshot): boolean {
  if (!score) return false;
  const { value, formula } = cellAt(snapshot, score.address);
  const { content } = score;
  switch (content.type) {
    case "error":
    case "not-calculated":
      return true;
    case "text-number":
      // Turning the text that a formula gives into a number would take the formula away.
      return formula !== null;
    case "number":
      return value.type !== "number" || !Rational.fromNumber(value.number).equals(content.points);
    case "blank":
    case "not-a-number":
      return value.type === "number";
  }
}

function totalOf(row: TotalRow, summed: readonly Indicator[], snapshot: SheetSnapshot): WrittenTotal[] {
  const indicators = summed.filter((indicator) => isWithin(row, indicator));
  const runs = summedRuns(indicators, snapshot);
  if (!row.score || runs.length === 0) return [];
  const points = indicators.flatMap(({ score }) => (score && "points" in score.content ? score.content.points : []));
  return [{ cell: row.score.address, formula: `=${render(sumOf(runs))}`, result: Rational.sum(points) }];
}

/** Nothing where the cell holds the formula and its result already. */
function writingOf({ cell, formula, result }: WrittenTotal, snapshot: SheetSnapshot): Operation[] {
  const present = cellAt(snapshot, cell);
  const format = isText(present) ? [numberFormatTo("General", cell, present)] : [];
  const hasFormula = present.formula !== null && comparable(present.formula) === comparable(formula);
  const hasResult = present.value.type === "number" && isSame(Rational.fromNumber(present.value.number), result);
  if (hasFormula && hasResult) return format;
  const after = { type: "formula", formula, result: { type: "number", number: result.toNumber() } } as const;
  return [...format, { type: "set-cell", cell, before: contentOf(present), after }];
}

function conversionOf({ score }: Indicator, snapshot: SheetSnapshot): Operation[] {
  if (score?.content.type !== "text-number") return [];
  return toNumber(score.address, score.content.points, cellAt(snapshot, score.address));
}

/** A formula without what makes no difference to it. */
const comparable = (formula: string): string => formula.replace(/[\s$]/g, "").toUpperCase();

/** A binary sum carries noise beyond the decimals that scores are written with. */
const isSame = (one: Rational, other: Rational): boolean => one.round(9).equals(other.round(9));

const addressOf = ({ score }: Indicator): CellAddress[] => (score ? [score.address] : []);

import { formatCell, type RangeAddress } from "../../core/sheet/address";
import type { RuleLook } from "../../hosts/xlsx/look/look";
import { translate } from "../model/formula";
import { type ConditionalFormat } from "../model/sheet";

const TYPES: Readonly<Record<string, string | undefined>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
};
const COMPARISONS: Readonly<Record<string, string | undefined>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** A rule of a file as the model's; kinds that aren't worked out are kept without a formula. */
export function loadRule(rule: RuleLook, index: number): ConditionalFormat {
  const { ranges, look, stopIfTrue } = rule;
  const type = TYPES[rule.type] ?? "ContainsText";
  return { id: `file-cf-${index + 1}`, type, ranges, formula: formulaOf(rule), look, stopIfTrue, bar: null };
}

/** In a file formulas are relative to the corner of all ranges together, in the model to that of the first one. */
function formulaOf({ type, operator, ranges, formulas: [first, second] }: RuleLook): string {
  const [anchor] = ranges;
  if (!anchor || first === undefined) return "";
  const corner = cornerOf(ranges);
  const premise =
    type === "expression" ? first : type === "cellIs" ? comparison(operator, corner, first, second) : null;
  return premise === null ? "" : translate(`=${premise}`, anchor.top - corner.top, anchor.left - corner.left);
}

/** What "the cell's value is between …" says, as a formula. */
function comparison(operator: string, corner: RangeAddress, first: string, second = first): string | null {
  const cell = formatCell({ row: corner.top, column: corner.left });
  if (operator === "between") return `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === "notBetween") return `OR(${cell}<(${first}),${cell}>(${second}))`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `${cell}${sign}(${first})`;
}

function cornerOf(ranges: readonly RangeAddress[]): RangeAddress {
  const [top, left] = [Math.min(...ranges.map((range) => range.top)), Math.min(...ranges.map((range) => range.left))];
  return { top, left, bottom: top, right: left };
}

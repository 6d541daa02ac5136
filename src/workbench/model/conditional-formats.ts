import { type RangeAddress } from "../../core/sheet/address";
import { RefusedEdit } from "./editing";
import { type ConditionalFormat, type Sheet } from "./sheet";
import { type Workbook } from "./workbook";

/** Puts a new rule before all others, as Excel does. Throws RefusedEdit on a protected sheet. */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly RangeAddress[],
  type: string,
): ConditionalFormat {
  const format: ConditionalFormat = {
    id: workbook.newId("cf"),
    type,
    ranges,
    formula: "",
    look: { fill: null, fontColor: null, bold: null, italic: null },
    stopIfTrue: false,
    bar: type === "DataBar" ? { least: null, most: null, color: "#638EC6" } : null,
  };
  change(workbook, sheet, () => {
    sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  });
  return format;
}

export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  changes: Partial<Pick<ConditionalFormat, "formula" | "look" | "stopIfTrue" | "bar">>,
): void {
  change(workbook, sheet, () => Object.assign(format, changes));
}

/** Moves a rule to a place in the order of priorities, 0 being the first. */
export function setPriority(workbook: Workbook, sheet: Sheet, format: ConditionalFormat, priority: number): void {
  change(workbook, sheet, () => {
    const others = sheet.conditionalFormats.filter((other) => other !== format);
    sheet.conditionalFormats = [...others.slice(0, priority), format, ...others.slice(priority)];
  });
}

export function deleteConditionalFormats(
  workbook: Workbook,
  sheet: Sheet,
  formats: readonly ConditionalFormat[],
): void {
  change(workbook, sheet, () => {
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !formats.includes(format));
  });
}

function change(workbook: Workbook, sheet: Sheet, carryOut: () => void): void {
  if (sheet.isProtected) throw new RefusedEdit("AccessDenied");
  carryOut();
  workbook.announce({ type: "sheet-changed", sheet });
}

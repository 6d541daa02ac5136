import { formatCell, formatRange } from "../../core/sheet/address";
import { EMPTY_CELL, type ModelCell } from "./grid";
import { type Sheet } from "./sheet";
import { type Workbook } from "./workbook";

/** Everything that a file would keep, as plain data with readable keys: "评分表!I5" → what stands there. */
export type Snapshot = Readonly<Record<string, string>>;

/** Takes a workbook down as it is now. What only lives in the window (selection, front sheet) isn't part of it. */
export function snapshotOf(workbook: Workbook): Snapshot {
  const entries: [string, string][] = [];
  workbook.sheets.forEach((sheet, place) => {
    entries.push([`sheet ${place + 1}`, JSON.stringify([sheet.name, sheet.visibility])]);
    for (const [key, value] of sheetEntries(sheet)) entries.push([`${sheet.name}!${key}`, JSON.stringify(value)]);
  });
  for (const { name, formula } of workbook.names) entries.push([`name ${name}`, formula]);
  workbook.customXmlParts.forEach(({ xml }, place) => entries.push([`part ${place + 1}`, xml]));
  return Object.fromEntries(entries);
}

/** Where two snapshots differ, one line each: "评分表!I5: 10 → 5". Empty when the workbook is as it was. */
export function differences(before: Snapshot, after: Snapshot): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => before[key] !== after[key])
    .map((key) => `${key}: ${before[key] ?? "nothing"} → ${after[key] ?? "nothing"}`);
}

function* sheetEntries(sheet: Sheet): Generator<[string, unknown]> {
  for (const { row, column, cell } of sheet.grid.cells()) {
    if (!isPlainAndEmpty(cell))
      yield [formatCell({ row, column }), [cell.content, cell.formula, cell.isQuoted, cell.style]];
  }
  for (const merge of sheet.merges) yield [`merge ${formatRange(merge)}`, true];
  for (const [index, track] of sheet.rows) yield [`row ${index + 1}`, track];
  for (const [index, track] of sheet.columns) yield [`column ${index + 1}`, track];
  let place = 0;
  for (const { ranges, type, formula, look, stopIfTrue, bar } of sheet.conditionalFormats) {
    place += 1;
    yield [`conditional format ${place}`, [ranges.map(formatRange), type, formula, look, stopIfTrue, bar]];
  }
  for (const validation of sheet.validations)
    yield [`validation ${validation.ranges.map(formatRange).join()}`, validation];
  for (const note of sheet.notes) yield [`note ${formatCell(note)}`, note];
  for (const { target, ...place } of sheet.links) yield [`link ${formatCell(place)}`, target];
  yield ["frozen rows", sheet.frozenRows];
  yield ["page", sheet.page];
  yield ["protection", sheet.isProtected];
  yield ["filter", sheet.autoFilter];
}

function isPlainAndEmpty({ content, formula, style }: ModelCell): boolean {
  return content === null && formula === null && JSON.stringify(style) === JSON.stringify(EMPTY_CELL.style);
}

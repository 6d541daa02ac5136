import type { CellContent, EditPlan, Mark, Operation } from "../../src/core/edits/operations";
import { type CellAddress, formatCell, formatRange } from "../../src/core/sheet/address";
import { type Cell, type CellValue, EMPTY_CELL } from "../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { type Host, HostError, type SheetTarget } from "../../src/hosts/port";

/** A workbook that is nothing but snapshots; the first sheet is the active one. */
export class MemoryHost implements Host {
  private readonly sheets: Map<string, SheetSnapshot>;

  constructor(...sheets: readonly SheetSnapshot[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheetNames(): Promise<readonly string[]> {
    return Promise.resolve([...this.sheets.keys()]);
  }

  read(target: SheetTarget): Promise<SheetSnapshot> {
    const name = target.type === "named" ? target.name : [...this.sheets.keys()][0];
    const sheet = name === undefined ? undefined : this.sheets.get(name);
    if (!sheet) return Promise.reject(new HostError("no-such-sheet", name === undefined ? {} : { sheet: name }));
    return Promise.resolve(sheet);
  }

  async apply(plan: EditPlan): Promise<void> {
    const sheet = await this.read({ type: "named", name: plan.sheet });
    if (sheet.isProtected) throw new HostError("protected", { sheet: plan.sheet });
    this.sheets.set(plan.sheet, applied(sheet, plan));
  }

  /** A person types something: the snapshot changes without a plan. */
  async type(sheetName: string, cell: CellAddress, value: CellValue): Promise<void> {
    const sheet = await this.read({ type: "named", name: sheetName });
    this.sheets.set(sheetName, withCell(sheet, cell, { ...EMPTY_CELL, value, text: textOf(value) }));
  }
}

function applied(sheet: SheetSnapshot, { operations }: EditPlan): SheetSnapshot {
  const changed: CellAddress[] = [];
  const after = operations.reduce((state, operation) => {
    if (!isAsBefore(state, operation)) changed.push(operation.type === "mark" ? { row: 0, column: 0 } : operation.cell);
    return carriedOut(state, operation);
  }, sheet);
  if (changed.length > 0) throw new HostError("changed-since-read", { sheet: sheet.name, cells: changed });
  return after;
}

function isAsBefore(sheet: SheetSnapshot, operation: Operation): boolean {
  switch (operation.type) {
    case "set-cell":
      return isSame(contentOf(cellAt(sheet, operation.cell)), operation.before);
    case "number-format":
      return cellAt(sheet, operation.cell).numberFormat === operation.before;
    case "mark": {
      const { before } = operation;
      return before === null || sheet.marks.some((mark) => keyOf(mark) === keyOf(before));
    }
  }
}

function carriedOut(sheet: SheetSnapshot, operation: Operation): SheetSnapshot {
  switch (operation.type) {
    case "set-cell": {
      const { cell, after } = operation;
      const value = after.type === "formula" ? after.result : after.value;
      const formula = after.type === "formula" ? after.formula : null;
      return withCell(sheet, cell, { ...cellAt(sheet, cell), value, formula, text: textOf(value) });
    }
    case "number-format":
      return withCell(sheet, operation.cell, { ...cellAt(sheet, operation.cell), numberFormat: operation.after });
    case "mark": {
      const { before, after } = operation;
      const others = sheet.marks.filter((mark) => before === null || keyOf(mark) !== keyOf(before));
      return { ...sheet, marks: after ? [...others, after] : others };
    }
  }
}

function withCell(sheet: SheetSnapshot, { row, column }: CellAddress, cell: Cell): SheetSnapshot {
  const { origin } = sheet;
  const rows = sheet.rows.map((cells) => [...cells]);
  const target = rows[row - origin.row];
  if (!target) throw new Error(`outside the sheet: ${formatCell({ row, column })}`);
  while (target.length <= column - origin.column) target.push(EMPTY_CELL);
  target[column - origin.column] = cell;
  return { ...sheet, rows };
}

const contentOf = ({ value, formula }: Cell): CellContent =>
  formula === null ? { type: "value", value } : { type: "formula", formula, result: value };

/** A formula is the same whatever its result has become. */
function isSame(a: CellContent, b: CellContent): boolean {
  if (a.type === "formula" && b.type === "formula") return a.formula === b.formula;
  return a.type === b.type && JSON.stringify(a) === JSON.stringify(b);
}

const keyOf = ({ id, range, formula }: Mark): string => [id, formatRange(range), formula].join(" ");

function textOf(value: CellValue): string {
  switch (value.type) {
    case "number":
      return `${value.number}`;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "error":
      return value.error;
    case "empty":
    case "not-calculated":
      return "";
  }
}

/** A host that can't do something with one of its sheets. */
export function failingOn(sheet: string, error: HostError, host: Host): Host {
  return {
    sheetNames: () => host.sheetNames(),
    apply: (plan) => host.apply(plan),
    read: (target) => (target.type === "named" && target.name === sheet ? Promise.reject(error) : host.read(target)),
  };
}

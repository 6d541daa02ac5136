import { type Origin, type WorkbookChange } from "../model/changes";
import { type CellContent, isError } from "../model/content";
import { type Sheet } from "../model/sheet";
import { type Workbook } from "../model/workbook";
import { writeAddress } from "./address";
import { type Json, type JsonRecord } from "./json";
import { type References } from "./references";

/** By the names in the register calls (`_RegisterDataChangedEvent`), with the numbers of the library's messages. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ProtectionChanged: 24,
} as const;
export type EventName = keyof typeof EVENT_TYPES;

/** Of `workbook.onSelectionChanged`, for which the library registers nothing. */
const DOCUMENT_SELECTION_CHANGED = 2;
/** What the library calls the workbook as a target: events of any sheet. */
export const ANY_SHEET = "Workbook";
const RICH_API_MESSAGE = 65536;

/** Turns what happens in the workbook into the library's events, for those who have registered. */
export class Events {
  isEnabled = true;
  private readonly registered = new Map<string, number>();

  constructor(
    workbook: Workbook,
    private readonly references: References,
    private readonly send: (entries: readonly JsonRecord[]) => void,
  ) {
    workbook.subscribe((change) => {
      if (this.isEnabled) this.report(change);
    });
  }

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  private report(change: WorkbookChange): void {
    switch (change.type) {
      case "data-changed":
        this.raise("DataChanged", change.sheet, () => this.dataChanged(change));
        break;
      case "calculated":
        this.raise("Calculated", change.sheet, () => ({ address: writeAddress(change.range) }));
        break;
      case "format-changed":
        this.raise("FormatChanged", change.sheet, () => ({
          address: writeAddress(change.range),
          source: sourceOf(change.origin),
        }));
        break;
      case "sorted":
        this.raise("RowSorted", change.sheet, () => ({
          address: writeAddress(change.range),
          source: sourceOf(change.origin),
        }));
        break;
      case "protection-changed":
        this.raise("ProtectionChanged", change.sheet, () => ({
          isProtected: change.sheet.isProtected,
          source: sourceOf(change.origin),
        }));
        break;
      case "activated":
        this.raise("Deactivated", change.previous, () => ({}));
        this.raise("Activated", change.sheet, () => ({}));
        break;
      case "selection-changed":
        this.raise("SelectionChanged", change.sheet, () => ({ address: writeAddress(change.range) }));
        this.send([entry(DOCUMENT_SELECTION_CHANGED, "", {})]);
        break;
      case "sheet-added":
        this.raise("Added", change.sheet, () => ({ source: sourceOf(change.origin) }));
        break;
      case "sheet-deleted":
        this.raise("Deleted", change.sheet, () => ({ source: sourceOf(change.origin) }));
        break;
      case "moved":
      case "sheet-changed":
      case "parts-changed":
        break;
    }
  }

  private raise(event: EventName, sheet: Sheet, details: () => JsonRecord): void {
    for (const target of [sheet.id, ANY_SHEET]) {
      if (!this.registered.get(`${event} ${target}`)) continue;
      this.send([entry(EVENT_TYPES[event], target, { ...details(), worksheetId: sheet.id })]);
    }
  }

  private dataChanged(change: Extract<WorkbookChange, { type: "data-changed" }>): JsonRecord {
    // Kept for the handler that asks for the range, however late.
    const referenceId = this.references.keep("Range", this.references.create(change.sheet, [change.range]));
    return {
      changeType: change.changeType,
      source: sourceOf(change.origin),
      triggerSource: change.origin === "add-in" ? "ThisLocalAddin" : "Unknown",
      address: writeAddress(change.range),
      referenceId,
      shiftDirection: "None",
      ...(change.details && {
        valueBefore: valueOf(change.details.before),
        valueAfter: valueOf(change.details.after),
        valueTypeBefore: valueTypeOf(change.details.before),
        valueTypeAfter: valueTypeOf(change.details.after),
      }),
    };
  }
}

function entry(messageType: number, targetId: string, message: JsonRecord): JsonRecord {
  return { messageCategory: RICH_API_MESSAGE, messageType, targetId, message: JSON.stringify(message) };
}

function sourceOf(origin: Origin): string {
  return origin === "co-author" ? "Remote" : "Local";
}

/** A cell's content as `values` gives it. */
export function valueOf(content: CellContent): Json {
  if (content === null) return "";
  return isError(content) ? content.error : content;
}

/** Its type by the names of `Excel.RangeValueType`. */
export function valueTypeOf(content: CellContent): string {
  if (content === null) return "Empty";
  if (isError(content)) return "Error";
  if (typeof content === "number") return "Double";
  return typeof content === "string" ? "String" : "Boolean";
}

import type { CellContent } from "../../src/core/edits/cell-content";
import { BLANK_DRAFT, type DraftCell, type DraftStyle, type SheetDraft } from "../../src/core/edits/sheet-draft";

/** A draft with little on it; `more` says what else there is. */
export function draftOf(rows: SheetDraft["rows"], more: Partial<SheetDraft> = {}): SheetDraft {
  return { ...BLANK_DRAFT, rows, ...more };
}

/** A cell of a draft: a number, a text, "=formula -> number", or "" for a blank one. */
export function cellOf(shown: string | number, style: DraftStyle = "text", more: Partial<DraftCell> = {}): DraftCell {
  return { content: contentOf(shown), style, ...more };
}

function contentOf(shown: string | number): CellContent {
  if (typeof shown === "number") return { type: "value", value: { type: "number", number: shown } };
  const [, formula, result] = /^(=.*) -> (.*)$/.exec(shown) ?? [];
  if (formula !== undefined) return { type: "formula", formula, result: { type: "number", number: Number(result) } };
  return { type: "value", value: shown === "" ? { type: "empty" } : { type: "text", text: shown } };
}

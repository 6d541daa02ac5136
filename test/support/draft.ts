import type { CellContent } from "../../src/core/edits/operations";
import type { DraftCell, DraftStyle, SheetDraft } from "../../src/core/edits/sheet-draft";

/** A draft with little on it; `more` says what else there is. */
export function draftOf(rows: SheetDraft["rows"], more: Partial<SheetDraft> = {}): SheetDraft {
  return {
    position: null,
    rows,
    columns: [],
    rowHeights: new Map(),
    merges: [],
    frozenRows: 0,
    print: {
      orientation: "landscape",
      repeatedRows: null,
      margins: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
      hasPageNumbers: false,
    },
    validations: [],
    rateBars: [],
    ...more,
  };
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

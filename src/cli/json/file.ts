import type { SheetReview } from "../../core/review";
import type { Texts } from "../../locales/texts";
import { table } from "./table";
import type { Json } from "./values";

/** One reviewed file as one object. */
export function reviewedFile(file: string, sheets: readonly SheetReview[], texts: Texts): Json {
  return { file, error: null, sheets: sheets.map((each) => sheet(each, texts)) };
}

/** A file that could not be read. */
export function failedFile(file: string, code: string, message: string): Json {
  return { file, error: { code, message }, sheets: [] };
}

function sheet({ sheet: name, skipped, tables }: SheetReview, texts: Texts): Json {
  return {
    sheet: name,
    skipped: skipped && { code: skipped, message: texts.problems.skipped[skipped] },
    tables: tables.map((each) => table(each, texts)),
  };
}

import type { SheetReview } from "../../core/review";
import type { LegacyKind } from "../../hosts/legacy/legacy-workbook";
import type { Texts } from "../../locales/texts";
import { table } from "./table";
import type { Json } from "./values";

/** One reviewed file as one object; one that isn't an .xlsx file with a note on what of it was read. */
export function reviewedFile(
  file: string,
  { sheets, legacy }: { readonly sheets: readonly SheetReview[]; readonly legacy: LegacyKind | null },
  texts: Texts,
): Json {
  const notes = legacy === null ? {} : { notes: [{ code: "legacy", message: texts.problems.legacy[legacy] }] };
  return { file, error: null, ...notes, sheets: sheets.map((each) => sheet(each, texts)) };
}

/** A file that could not be read. */
export function failedFile(file: string, code: string, message: string): Json {
  return { file, error: { code, message }, sheets: [] };
}

function sheet({ sheet: name, skipped, tables, checksOff }: SheetReview, texts: Texts): Json {
  return {
    sheet: name,
    skipped: skipped && { code: skipped, message: texts.problems.skipped[skipped] },
    tables: tables.map((each) => table(each, texts)),
    ...(checksOff.length > 0 && { checksOff }),
  };
}

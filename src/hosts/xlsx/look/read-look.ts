import { OfficePackage } from "../package/package";
import { plainCodec } from "../zip/codec";
import { relationshipsOf } from "../package/relationships";
import { readWorkbookPart, type WorkbookPart } from "../package/workbook-part";
import { readLooks } from "./cell-looks";
import type { WorkbookLook } from "./look";
import { readNotes } from "./notes";
import { Palette } from "./palette";
import { readSheetLook } from "./sheet-look";

/**
 * Reads from a file's bytes what a viewer needs and no review does: looks, sizes, conditional formats, notes, names.
 * `openWorkbook` checks a file; open it first. Throws a WorkbookError.
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const source = OfficePackage.open(bytes, plainCodec);
  const parts = readWorkbookPart(source);
  const related = relationshipsOf(source, parts.part);
  const theme = related.find(({ type }) => type === "theme")?.part ?? null;
  const { cells, conditional } = readLooks(source, parts.styles, Palette.read(source, theme));
  return {
    looks: cells,
    sheets: parts.sheets.map((sheet) => readSheetLook(source, sheet, conditional, readNotes(source, sheet.part))),
    activeSheet: parts.activeSheet,
    names: readNames(source, parts),
    customXml: related.flatMap(({ type, part }) =>
      type === "customXml" && part !== null && source.has(part) ? [source.text(part)] : [],
    ),
  };
}

/** Names of the workbook; those of one sheet alone and those that Excel makes for itself are left out. */
function readNames(source: OfficePackage, { part }: WorkbookPart): WorkbookLook["names"] {
  const names: { name: string; formula: string }[] = [];
  let open: { readonly name: string; formula: string } | null = null;
  source.scan(part, {
    open({ name, attributes }) {
      const isOurs = name === "definedName" && attributes.localSheetId === undefined;
      open = isOurs && !/^_xlnm\./i.test(attributes.name ?? "") ? { name: attributes.name ?? "", formula: "" } : null;
    },
    text(piece) {
      if (open) open.formula += piece;
    },
    close(name) {
      if (name === "definedName" && open) names.push(open);
      open = null;
    },
  });
  return names;
}

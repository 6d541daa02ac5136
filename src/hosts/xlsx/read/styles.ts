import type { OfficePackage } from "../package/package";

/** Number formats that files name by a number only (ECMA-376 18.8.30; 27 to 58 as East Asian Excel shows them). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [57, "yyyy/m"],
  [58, "m/d"],
]);
const GENERAL = "General";

/** The number format code of each cell format; "General" for an index that the file doesn't have. */
export type NumberFormats = (style: number) => string;

/** Reads the number formats of a workbook's cell formats. */
export function readNumberFormats(source: OfficePackage, part: string | null): NumberFormats {
  const own = new Map<number, string>();
  const formatIds: number[] = [];
  if (part !== null) {
    source.scan(part, {
      open({ name, attributes }, ancestors) {
        const parent = ancestors[ancestors.length - 1];
        if (name === "numFmt" && parent === "numFmts")
          own.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
        if (name === "xf" && parent === "cellXfs") formatIds.push(Number(attributes.numFmtId ?? 0));
      },
    });
  }
  const codes = formatIds.map((id) => own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? GENERAL);
  return (style) => codes[style] ?? GENERAL;
}

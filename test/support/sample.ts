import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** The bundled sample workbook. */
export const SAMPLE = path.join(ROOT, "assets/sample.xlsx");

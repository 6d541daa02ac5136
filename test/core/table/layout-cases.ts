import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(__dirname, "layouts");

export interface LayoutCase {
  readonly layout: string;
  /** The picture of the sheet, as `sheetOf` reads it. */
  readonly grid: string;
  /** What is to be read from it, one line a fact. */
  readonly tables: string;
}

/** The layouts in the wild, one a file: its name, its picture, and below `---` what is to be read from it. */
export const LAYOUTS: readonly LayoutCase[] = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  const [, layout, grid, tables] = /^# (.+)\n\n([^]+)\n\n---\n\n([^]+)\n$/.exec(text) ?? [];
  if (layout === undefined || grid === undefined || tables === undefined) throw new Error(`no layout: ${file}`);
  return { layout, grid, tables };
});

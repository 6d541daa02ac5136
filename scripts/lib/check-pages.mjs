// The pages of the checks (docs/checks), compiled for the pane: plain data that it lays out itself, so that no markup of
// theirs is ever taken for markup. They keep to headings, paragraphs, `code` and tables; anything else is an error here.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The module that holds all pages, as TypeScript. */
export function checkPagesModule(folder) {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => [path.basename(file, ".md"), pageOf(readFileSync(path.join(folder, file), "utf8"), file)]);
  return [
    'import type { CheckPage } from "./check-page";',
    "",
    `export const checkPages: { readonly [id: string]: CheckPage } = ${JSON.stringify(Object.fromEntries(pages))};`,
    "",
  ].join("\n");
}

/** The title and the line below it are the check's name and severity, which the pane has already. */
function pageOf(text, file) {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [heading = "", ...lines] = section.split("\n");
    return { heading: heading.trim(), blocks: blocksOf(lines.join("\n"), file) };
  });
}

function blocksOf(text, file) {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => (block.startsWith("|") ? { rows: rowsOf(block) } : { text: partsOf(block, file) }));
}

/** Plain text at the even places, code at the odd ones. */
function partsOf(text, file) {
  if (/^(?:[-*>#]|\d+\.) |\*\*|]\(|<\w/m.test(text)) throw new Error(`${file}: the pane can't show "${text}"`);
  return text.replace(/\n/g, "").split("`");
}

/** The cells of a table, its header first; a cell that is merged with the one above is null. */
function rowsOf(block) {
  const lines = block.split("\n").filter((line) => !/^\|[\s|:-]+\|$/.test(line));
  return lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, "")
      .split("|")
      .map((cell) => (cell.trim() === "^" ? null : cell.trim())),
  );
}

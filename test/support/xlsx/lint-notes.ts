import { linksOf, type Package } from "./lint-links";
import { allOf, childNamed, type Element } from "./markup";

const BLOCK = 1024;

/** Notes and the boxes that show them: each note has one, their numbers are the drawing's own and there once. */
export function lintNotes(source: Package, part: string, sheet: Element): string[] {
  const comments = linksOf(source, part).find(({ type }) => type === "comments");
  const root = source.roots.get(comments?.part ?? "");
  if (!root) return [];
  const faults: string[] = [];
  const notes = allOf(root, "comment");
  const cells = notes.map(({ attributes }) => attributes.ref ?? "");
  if (new Set(cells).size < cells.length) faults.push(`${comments?.part}: a cell twice`);
  const authors = childNamed(root, "authors")?.children.length ?? 0;
  if (notes.some(({ attributes }) => Number(attributes.authorId) >= authors))
    faults.push(`${comments?.part}: no author`);
  const id = childNamed(sheet, "legacyDrawing")?.attributes["relationships:id"];
  const drawing = linksOf(source, part).find((link) => link.id === id);
  const shapes = source.roots.get(drawing?.part ?? "");
  if (!shapes) return [...faults, `${part}: notes without a drawing`];
  const boxes = allOf(shapes, "ClientData")
    .filter(({ attributes }) => attributes.ObjectType === "Note")
    .map((data) => `${childNamed(data, "Row")?.text.trim()} ${childNamed(data, "Column")?.text.trim()}`);
  for (const cell of cells) if (!boxes.includes(placeOf(cell))) faults.push(`${part}: no box for ${cell}`);
  if (boxes.length !== cells.length) faults.push(`${part}: ${boxes.length} boxes for ${cells.length} notes`);
  return [...faults, ...lintNumbers(drawing?.part ?? "", shapes)];
}

function lintNumbers(part: string, shapes: Element): string[] {
  const ids = allOf(shapes, "shape").map(({ attributes }) => attributes["office:spid"] ?? attributes.id ?? "");
  const numbers = ids.flatMap((id) => /^_x0000_s(\d+)$/.exec(id)?.[1] ?? []).map(Number);
  const blocks = (allOf(shapes, "idmap")[0]?.attributes.data ?? "").split(",").map(Number);
  const strays = numbers.filter((number) => !blocks.includes(Math.floor(number / BLOCK)));
  return [
    ...(new Set(ids).size < ids.length ? [`${part}: a shape twice`] : []),
    ...strays.map((number) => `${part}: shape ${number} lies in no block`),
  ];
}

/** Row and column counted from 0, as drawings name cells. */
function placeOf(cell: string): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${Number(row) - 1} ${column - 1}`;
}

import type { CellAddress } from "../../../core/sheet/address";

/*
 * Excel draws the box of a note from a VML drawing. Such parts are old HTML as much as XML, so they are cut as texts.
 * A shape's number must be free in the whole drawing and lie in one of the blocks of 1024 that the drawing claims.
 */

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const BLOCK = 1024;
const BOX_TYPE = "_x0000_t202";
const BOX =
  `<v:shapetype ${NAMESPACES} id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const OUR_SHAPE = `<v:shape ${NAMESPACES}`;
const SHAPE = /<(\w+:)?shape\s[^>]*>[\s\S]*?<\/\1?shape\s*>/g;
const CLAIM = /(<(?:\w+:)?idmap\b[^>]*\bdata=["'])([\d,\s]*)(["'])/;
const FURTHEST = { row: 1048570, column: 16380 };

/** The blocks of shape numbers that a drawing claims, and those that it uses without saying so. */
export function takenBlocks(drawing: string): readonly number[] {
  return [...claimedBlocks(drawing), ...numbersIn(drawing).map((number) => Math.floor(number / BLOCK))];
}

function claimedBlocks(drawing: string): readonly number[] {
  return (CLAIM.exec(drawing)?.[2] ?? "").split(",").map(Number).filter(Boolean);
}

function numbersIn(drawing: string): readonly number[] {
  return (drawing.match(/_x0000_s\d+/g) ?? []).map((id) => Number(id.slice("_x0000_s".length)));
}

/** A drawing without shapes; `block` must be free in the workbook. */
export function emptyDrawing(block: number): string {
  return `<xml ${NAMESPACES}>${claimOf(block)}${BOX}</xml>`;
}

function claimOf(block: number): string {
  return `<o:shapelayout ${NAMESPACES} v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>`;
}

export function hasShapes(drawing: string): boolean {
  return drawing.search(SHAPE) >= 0;
}

/** A drawing with one more box for a cell's note. `freeBlock` is one that no drawing of the workbook claims. */
export function withShape(drawing: string, cell: CellAddress, freeBlock: number): string {
  const typed = drawing.includes(`"${BOX_TYPE}"`) ? drawing : withLast(drawing, BOX);
  const number = freeNumber(typed);
  if (number !== null) return withLast(typed, shapeOf(number, cell));
  const claimed = CLAIM.test(typed)
    ? typed.replace(CLAIM, (_, start: string, data: string, end: string) =>
        [start, data === "" ? freeBlock : `${data},${freeBlock}`, end].join(""),
      )
    : typed.replace(/<(?:\w+:)?xml\b[^>]*>/, (root) => root + claimOf(freeBlock));
  return withLast(claimed, shapeOf(freeBlock * BLOCK + 1, cell));
}

/** A drawing without the box of a cell's note; our type of boxes goes with the last of ours. */
export function withoutShape(drawing: string, { row, column }: CellAddress): string {
  const at = (name: string, value: number): RegExp => new RegExp(`<(?:\\w+:)?${name}>\\s*${value}\\s*<`);
  const left = drawing.replace(SHAPE, (shape) =>
    /ObjectType=["']Note["']/.test(shape) && at("Row", row).test(shape) && at("Column", column).test(shape)
      ? ""
      : shape,
  );
  return left.includes(OUR_SHAPE) ? left : left.replace(BOX, "");
}

/** The next number in a block that the drawing claims; null where all are full. */
function freeNumber(drawing: string): number | null {
  const used = numbersIn(drawing);
  for (const block of claimedBlocks(drawing)) {
    const inBlock = used.filter((number) => Math.floor(number / BLOCK) === block);
    const next = Math.max(block * BLOCK, ...inBlock) + 1;
    if (next < (block + 1) * BLOCK) return next;
  }
  return null;
}

function withLast(drawing: string, shape: string): string {
  const end = drawing.lastIndexOf("</");
  return drawing.slice(0, end) + shape + drawing.slice(end);
}

function shapeOf(number: number, cell: CellAddress): string {
  const row = Math.min(cell.row, FURTHEST.row);
  const column = Math.min(cell.column, FURTHEST.column);
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 4, column + 3, 15, Math.max(row - 1, 0) + 4, 4].join(", ");
  return (
    `${OUR_SHAPE} id="_x0000_s${number}" type="#${BOX_TYPE}" ` +
    'style="position:absolute;width:144pt;height:79pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${cell.row}</x:Row><x:Column>${cell.column}</x:Column></x:ClientData></v:shape>`
  );
}

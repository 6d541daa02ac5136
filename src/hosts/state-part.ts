/** The namespace of the custom XML part that holds our stored state. */
export const STATE_NAMESPACE = "urn:scorecheck:stored-state";

/** The part as it is written: one element with the text in it. */
export function statePart(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<state xmlns="${STATE_NAMESPACE}">${escaped(text)}</state>`;
}

/**
 * The text in our part, whatever prefixes, comments and sections a program has given it that saved the workbook since.
 * A part that isn't one element with text in it is given as it is: `core/state` then finds it damaged.
 */
export function textOfStatePart(xml: string): string {
  const bare = xml
    .replace(/^\uFEFF/, "")
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "")
    .trim();
  const content = /^<([\w.-]+:)?state\b[^<>]*>([\s\S]*)<\/\1?state\s*>$/.exec(bare)?.[2];
  if (content === undefined) return xml;
  const pieces = content.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  if (pieces.some((piece, i) => i % 2 === 0 && piece.includes("<"))) return xml;
  return pieces.map((piece, i) => (i % 2 === 0 ? unescaped(piece) : piece)).join("");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (entity, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** A piece of a page: text with its references, or a tag by its name in small letters. */
export type HtmlPiece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "open" | "close"; readonly name: string; readonly attributes: string };

const NAME = /^[a-z][^\s/>]*/i;
/** What is between these isn't text of the page. */
const RAW = new Set(["script", "style", "xml", "title"]);

/**
 * Cuts a page into text and tags, forgiving as browsers are and in time that grows with its length alone. Comments are left
 * out; what stands in a style, script, title or XML island is one text.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  const small = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open !== at) yield { type: "text", text: html.slice(at, open < 0 ? html.length : open) };
    if (open < 0) return;
    if (html.startsWith("<!--", open)) {
      at = after(html.indexOf("-->", open + 4), 3, html);
      continue;
    }
    const isClose = html[open + 1] === "/";
    const name = NAME.exec(small.slice(open + (isClose ? 2 : 1), open + MOST_NAME))?.[0];
    const isDeclaration = html[open + 1] === "!" || html[open + 1] === "?";
    if (name === undefined && !isDeclaration) {
      yield { type: "text", text: "<" };
      at = open + 1;
      continue;
    }
    const end = endOfTag(html, open);
    at = after(end, 1, html);
    if (name === undefined) continue;
    const attributes = html.slice(open + 1 + name.length, end < 0 ? html.length : end);
    yield { type: isClose ? "close" : "open", name, attributes };
    if (!isClose && RAW.has(name)) {
      const close = small.indexOf(`</${name}`, at);
      yield { type: "text", text: html.slice(at, close < 0 ? html.length : close) };
      at = close < 0 ? html.length : close;
    }
  }
}

const MOST_NAME = 40;
const after = (place: number, length: number, html: string): number => (place < 0 ? html.length : place + length);

/** The ">" of a tag, which one in quotes isn't; -1 where there is none. */
function endOfTag(html: string, open: number): number {
  let quote: string | null = null;
  for (let at = open + 1; at < html.length; at += 1) {
    const character = html[at];
    if (quote !== null) {
      if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return html.indexOf(">", open);
}

/** The value of an attribute; "" for one without, null where it isn't there. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const [, found = "", quoted, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (found.toLowerCase() === name) return decodeReferences(quoted ?? single ?? bare ?? "");
  }
  return null;
}

const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const NAMED: { readonly [name: string]: string | undefined } = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ensp: " ", emsp: " " },
  ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", middot: "·", times: "×", divide: "÷", hellip: "…" },
  ...{ mdash: "—", ndash: "–", le: "≤", ge: "≥", ne: "≠", deg: "°", permil: "‰", plusmn: "±", yen: "¥" },
};
const MOST_CODE = 0x10ffff;

/** Text with its character references (&lt; &#20998; &#x5206;) read. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi, (all: string, decimal, hex, name) => {
    if (typeof name === "string") return NAMED[name] ?? all;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= MOST_CODE ? String.fromCodePoint(code) : "";
  });
}

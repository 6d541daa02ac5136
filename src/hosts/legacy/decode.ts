const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;
/** In a page's head or an XML declaration. */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 2048;
const SPACE = 0x20;
/** The only control characters of a text: tab, line feed, form feed, carriage return. */
const IN_TEXT = [0x09, 0x0a, 0x0c, 0x0d];

/**
 * The text in a file that doesn't say by a standard how it is encoded: by its mark, as UTF-8 where it is that, as it
 * declares, or else as GB 18030, of which GBK and GB 2312 are parts. Null where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = textIn(bytes);
  return text !== null && isPlain(text) ? text : null;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE && !IN_TEXT.includes(code)) return false;
  }
  return true;
}

function textIn(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decoded(bytes, marked.encoding);
  const [, declared = "utf-8"] = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD))) ?? [];
  return decoded(bytes, "utf-8") ?? decoded(bytes, declared) ?? decoded(bytes, "gb18030");
}

/** Null where the bytes aren't of this encoding, or nobody knows it. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

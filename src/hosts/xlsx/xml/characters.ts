/** The characters that XML 1.0 begins names with, and those that it goes on with. */
const START =
  ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}" +
  "\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const FURTHER = "\\u{300}-\\u{36F}\\-.0-9\\u{B7}\\u{203F}-\\u{2040}";
const NAME = new RegExp(`^[${START}][${FURTHER}${START}]*$`, "u");
/** One pass over a whole document: by far the quickest way to know that none is in it. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const REFERENCE = /&(?:#(\d{1,9})|#x([0-9A-Fa-f]{1,8})|([a-z]{2,4}));/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a text holds what XML 1.0 can't: control characters, halves of surrogate pairs. */
export function hasForbiddenCharacters(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** A text with its references (&amp; &#10;) resolved; null where one of them means nothing. */
export function resolveReferences(text: string): string | null {
  let resolved = "";
  let at = 0;
  const reference = new RegExp(REFERENCE);
  for (let next = text.indexOf("&"); next >= 0; next = text.indexOf("&", at)) {
    reference.lastIndex = next;
    const character = characterOf(reference.exec(text));
    if (character === null) return null;
    resolved += text.slice(at, next) + character;
    at = reference.lastIndex;
  }
  return resolved + text.slice(at);
}

function characterOf(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [, decimal, hexadecimal, entity] = match;
  if (entity !== undefined) return ENTITIES.get(entity) ?? null;
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const character = code <= LAST_CODE_POINT ? String.fromCodePoint(code) : "\0";
  return hasForbiddenCharacters(character) ? null : character;
}

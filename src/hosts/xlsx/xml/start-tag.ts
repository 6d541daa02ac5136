import { escapeAttribute } from "./escape";

const ATTRIBUTE = /(\s+)([^\s=>/]+)(\s*=\s*)("[^"]*"|'[^']*')/y;

/**
 * A start tag with one attribute set, or taken out where the value is null. Everything else in the tag, spaces and
 * quotes too, stays as it was; a new attribute comes last.
 */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const nameEnd = /[\s/>]/.exec(tag)?.index ?? tag.length;
  let at = nameEnd;
  const attribute = new RegExp(ATTRIBUTE);
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(tag);
    if (!match) break;
    const [whole, space = "", found, equals = ""] = match;
    if (found === name) {
      const replacement = value === null ? "" : `${space}${name}${equals}"${escapeAttribute(value)}"`;
      return tag.slice(0, at) + replacement + tag.slice(at + whole.length);
    }
    at += whole.length;
  }
  return value === null ? tag : `${tag.slice(0, at)} ${name}="${escapeAttribute(value)}"${tag.slice(at)}`;
}

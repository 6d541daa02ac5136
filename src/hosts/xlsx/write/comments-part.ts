import { type CellAddress, formatCell } from "../../../core/sheet/address";
import { decodeCharacters } from "../xml/escape";
import { childOf, childrenOf, outlineOf, type XmlNode } from "../xml/outline";
import { Splices } from "../xml/splices";
import { textElement } from "./strings-editor";

/** Notes need an author; no person wrote ours. */
const AUTHOR = "Scorecheck";

/** A part of notes as we begin it. */
export function emptyComments(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors><author>${AUTHOR}</author></authors><commentList></commentList></comments>`
  );
}

/** The notes in a part: their texts by their cells ("B2"). */
export function notesIn(part: string, xml: string): ReadonlyMap<string, string> {
  const comments = commentsOf(outlineOf(part, xml));
  return new Map(comments.map((comment) => [comment.attributes.ref ?? "", textIn(comment)]));
}

/** The part with a cell's note put in, replaced, or taken away where the text is null. */
export function withNote(part: string, xml: string, cell: CellAddress, text: string | null): string {
  const root = outlineOf(part, xml);
  const splices = new Splices(xml);
  const reference = formatCell(cell);
  const present = commentsOf(root).find(({ attributes }) => attributes.ref === reference);
  const list = childOf(root, "commentList");
  const content = text === null ? "" : contentOf(root.prefix, text);
  const body = present && childOf(present, "text");
  if (present && text === null) {
    splices.remove(present);
    removeAuthor(root, present, splices);
  } else if (body) splices.replace(body.start, body.end, content);
  else if (list && text !== null) {
    const author = authorNumber(root, splices);
    const { prefix } = root;
    splices.append(list, `<${prefix}comment ref="${reference}" authorId="${author}">${content}</${prefix}comment>`);
  }
  return splices.apply();
}

function contentOf(prefix: string, text: string): string {
  return `<${prefix}text>${textElement(prefix, text)}</${prefix}text>`;
}

/** The number of our author, who is added where he isn't there. */
function authorNumber(root: XmlNode, splices: Splices): number {
  const authors = childOf(root, "authors");
  const known = authors ? childrenOf(authors, "author") : [];
  const index = known.findIndex(({ text }) => text === AUTHOR);
  if (index >= 0) return index;
  if (authors) splices.append(authors, `<${root.prefix}author>${AUTHOR}</${root.prefix}author>`);
  return known.length;
}

/** Takes our author out with the last note of ours, where that renumbers no other one. */
function removeAuthor(root: XmlNode, gone: XmlNode, splices: Splices): void {
  const authors = childOf(root, "authors");
  const known = authors ? childrenOf(authors, "author") : [];
  const last = known[known.length - 1];
  const isNeeded = commentsOf(root).some(
    (comment) => comment !== gone && comment.attributes.authorId === String(known.length - 1),
  );
  if (last && last.text === AUTHOR && known.length > 1 && !isNeeded) splices.remove(last);
}

function commentsOf(root: XmlNode): readonly XmlNode[] {
  const list = childOf(root, "commentList");
  return list ? childrenOf(list, "comment") : [];
}

/** The text of all runs, without phonetic guides. */
function textIn(node: XmlNode): string {
  if (node.name === "rPh") return "";
  return node.name === "t" ? decodeCharacters(node.text) : node.children.map(textIn).join("");
}

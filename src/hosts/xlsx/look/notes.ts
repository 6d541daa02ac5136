import { parseCell } from "../../../core/sheet/address";
import type { OfficePackage } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import type { NoteLook } from "./look";

/** Reads the notes of a sheet (the yellow ones, not the threads of comments). */
export function readNotes(source: OfficePackage, sheetPart: string): readonly NoteLook[] {
  const part = relationshipsOf(source, sheetPart).find(({ type }) => type === "comments")?.part;
  return part !== undefined && part !== null && source.has(part) ? notesIn(source, part) : [];
}

function notesIn(source: OfficePackage, part: string): NoteLook[] {
  const notes: NoteLook[] = [];
  const authors: string[] = [];
  let reference = "";
  let author = 0;
  let text = "";
  source.scan(part, {
    open({ name, attributes }) {
      if (name === "author" || name === "comment") text = "";
      if (name === "comment") [reference, author] = [attributes.ref ?? "", Number(attributes.authorId ?? 0)];
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (name === "author") authors.push(text);
      const cell = name === "comment" ? parseCell(reference) : null;
      if (cell) notes.push({ ...cell, author: authors[author] ?? "", text: text.trim() });
    },
  });
  return notes;
}

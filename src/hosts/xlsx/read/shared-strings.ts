import type { OfficePackage } from "../package/package";
import { decodeCharacters } from "../xml/escape";

/**
 * Gathers the text of a string item as a cell shows it: of all its runs, without the phonetic guides over them.
 * Feed it with a visitor's events between the item's beginning and end.
 */
export class RichText {
  private pieces: string[] = [];

  /** `ancestors` of the text's own element. */
  take(piece: string, ancestors: readonly string[]): void {
    if (!ancestors.includes("rPh")) this.pieces.push(piece);
  }

  finish(): string {
    const text = decodeCharacters(this.pieces.join(""));
    this.pieces = [];
    return text;
  }
}

/** The workbook's shared strings in their order; none where it has no such part. */
export function readSharedStrings(source: OfficePackage, part: string | null): readonly string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  const item = new RichText();
  let textAncestors: readonly string[] | null = null;
  source.scan(part, {
    open({ name }, ancestors) {
      if (name === "t") textAncestors = [...ancestors];
    },
    text(piece) {
      if (textAncestors) item.take(piece, textAncestors);
    },
    close(name) {
      if (name === "t") textAncestors = null;
      if (name === "si") strings.push(item.finish());
    },
  });
  return strings;
}

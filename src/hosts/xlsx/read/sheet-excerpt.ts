import type { Splices } from "../xml/splices";
import { firstFrom, type SheetIndex } from "./sheet-index";

/**
 * A sheet's text with most of its rows cut out: a sheet in its own right, and all of it that an edit of some rows has to
 * do with. Since whole elements are cut, the whole is well-formed where the excerpt is.
 */
export interface SheetExcerpt {
  readonly xml: string;
  /** Puts the rows back into changes of the excerpt. To be called before any change is made. */
  readonly restore: (splices: Splices) => void;
}

/** An excerpt that leaves nothing out. */
export function wholeSheet(xml: string): SheetExcerpt {
  return { xml, restore: () => undefined };
}

/** The excerpt with these rows, the rows that come next where one isn't there, and those that other rows depend on. */
export function excerptOf(xml: string, index: SheetIndex, rows: ReadonlySet<number>): SheetExcerpt {
  const kept = [...new Set([...rows, ...index.anchors].map((row) => firstFrom(index, row)))].sort((a, b) => a - b);
  const pieces: string[] = [];
  const cuts: { readonly at: number; readonly start: number; readonly end: number }[] = [];
  let length = 0;
  let next = 0;
  let from = 0;
  const cut = (to: number): void => {
    const [start, end] = [index.starts[next], index.ends[to - 1]];
    if (start === undefined || end === undefined || to <= next) return;
    pieces.push(xml.slice(from, start));
    length += start - from;
    cuts.push({ at: length, start, end });
    from = end;
  };
  for (const place of kept) {
    cut(place);
    next = place + 1;
  }
  cut(index.numbers.length);
  pieces.push(xml.slice(from));
  return {
    xml: pieces.join(""),
    restore: (splices) => {
      for (const { at, start, end } of cuts) splices.restore(at, xml.slice(start, end));
    },
  };
}

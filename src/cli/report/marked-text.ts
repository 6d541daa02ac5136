import stringWidth from "string-width";
import type { Reading, Span } from "../../core/criteria/reading";
import { wrap } from "./layout";

/**
 * What stands under a character that was understood, belongs to what is asked, or was not understood. Plain signs:
 * Chinese terminals give lines and dots the width of two.
 */
const MARKS = { part: "=", input: "-", unread: "~" };

/**
 * A criterion's text with a line of marks under each line of it: its parts underlined, each input's id where its words
 * begin. Marks keep their places in terminals that know no underlining, and in files.
 */
export function markedText(text: string, reading: Reading, columns: number): string {
  const marks = marksOf(text, reading);
  let offset = 0;
  return wrap(text, columns)
    .split("\n")
    .flatMap((line) => {
      let under = "";
      for (const character of line) {
        // Lines are broken at spaces, which they then lack.
        while (text.charAt(offset).trim() === "" && !text.startsWith(character, offset)) offset += 1;
        under += (marks[offset] ?? UNMARKED)(stringWidth(character));
        offset += character.length;
      }
      return under.trim() === "" ? [line] : [line, under.trimEnd()];
    })
    .join("\n");
}

/** Draws what stands under a character of so many columns. */
type Mark = (width: number) => string;

const UNMARKED: Mark = (width) => " ".repeat(width);

function marksOf(text: string, { inputs, parts, unread }: Reading): Mark[] {
  const marks = Array.from({ length: text.length }, () => UNMARKED);
  const draw = (spans: readonly Span[], sign: string): void => {
    for (const { start, end } of spans) marks.fill((width) => sign.repeat(width), start, end);
  };
  draw(
    inputs.map(({ span }) => span),
    MARKS.input,
  );
  draw(parts, MARKS.part);
  draw(unread, MARKS.unread);
  for (const { id, span } of inputs) {
    const under = marks[span.start] ?? UNMARKED;
    marks[span.start] = (width) => (id.length > width ? under(width) : id + under(width).slice(id.length));
  }
  return marks;
}

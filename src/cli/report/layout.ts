import stringWidth from "string-width";

/** How a report may look. */
export interface Look {
  readonly colour: boolean;
  /** Columns of the screen. */
  readonly width: number;
}

const MOST_COLUMNS = 100;
const FEWEST_COLUMNS = 40;

/** The columns that a report fills: a Chinese character takes two. */
export const columnsOf = ({ width }: Look): number => Math.max(FEWEST_COLUMNS, Math.min(width, MOST_COLUMNS));

export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - stringWidth(text)));

export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - stringWidth(text))) + text;

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)));

/** Text in lines of at most so many columns, each of them indented; line breaks in it are kept. */
export function wrap(text: string, columns: number, indent = ""): string {
  const width = columns - stringWidth(indent);
  return text
    .split(/\r?\n/)
    .flatMap((line) => wrapLine(line, width))
    .map((line) => indent + line)
    .join("\n");
}

/**
 * What a line break must not part: a word, or a single wide character, with the closing marks that follow it and the
 * opening marks before it. No Chinese line begins with a comma or ends with an opening quote.
 */
const UNBREAKABLE =
  /[“‘（《【「("]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+)[，。；：、！？”’）》】」),.;:!?%…"]*\s*/gu;

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const piece of line.match(UNBREAKABLE) ?? []) {
    if (current !== "" && stringWidth(current) + stringWidth(piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = "";
    }
    current += piece;
  }
  return [...lines, current.trimEnd()];
}

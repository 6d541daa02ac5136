/** A text with these in it is a table; of running text even every line may hold a comma. */
const FEWEST_COLUMNS = { "\t": 2, ",": 3 } as const;
const FEWEST_ROWS = 2;

/** The rows of a text that is a table by its tabs or commas; null where it is running text. */
export function rowsOfDelimited(text: string): readonly (readonly string[])[] | null {
  const tabbed = rowsBy("\t", text);
  const wide = tabbed.filter((row) => row.length >= FEWEST_COLUMNS["\t"]).length;
  if (wide >= FEWEST_ROWS && wide * 2 >= tabbed.length) return tabbed;
  const separated = rowsBy(",", text).filter((row) => row.some((field) => field !== ""));
  const [first = []] = separated;
  const isEven = separated.every(({ length }) => length === first.length);
  return isEven && separated.length >= FEWEST_ROWS && first.length >= FEWEST_COLUMNS[","] ? separated : null;
}

/** A field in quotes may hold separators, line breaks, and quotes that are doubled. */
function rowsBy(separator: "\t" | ",", text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
    row.push(field);
    at = end + 1;
    if (text[end] === separator) {
      if (at === text.length) row.push("");
      continue;
    }
    if (text[end] === "\r" && text[at] === "\n") at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

type Field = readonly [text: string, end: number];

function plainField(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return [text.slice(from, end).trim(), end];
}

/** What stands behind the closing quote up to the next separator isn't there in any file that a program has written. */
function quotedField(text: string, from: number): Field {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close < 0 ? text.length : close;
  return [
    text
      .slice(from + 1, end)
      .replace(/""/g, '"')
      .replace(/\r\n?/g, "\n"),
    Math.min(end + 1, text.length),
  ];
}

import type { FormatPiece } from "./sections";

const MILLISECONDS_A_DAY = 86400000;
const DAYS_1900_TO_1904 = 1462;
/** Excel believes in 29 February 1900: serials before 1 March are a day off the calendar. */
const FIRST_TRUE_SERIAL = 61;

/** Whether a section without its literals shows a date or a time. */
export function isDateCode(code: string): boolean {
  return /[ymdhs]/i.test(code) && !/[0#?]/.test(code.replace(/s\.0+/gi, ""));
}

/** A serial number as a section of a date format shows it; month and day names as numbers. Null below day 0. */
export function formatDate(serial: number, section: readonly FormatPiece[], isFrom1904: boolean): string | null {
  if (serial < 0) return null;
  const date = dateOf(serial, isFrom1904);
  const has12Hours = section.some(({ text }) => /^a/i.test(text));
  let shown = "";
  let lastLetter = "";
  for (const run of runsOf(section)) {
    const letter = run.type === "code" ? run.text.charAt(0).toLowerCase() : "";
    shown += run.type === "code" ? field(run.text, letter, lastLetter, date, has12Hours) : run.text;
    if (/[ymdhs]/.test(letter)) lastLetter = letter;
  }
  return shown;
}

function dateOf(serial: number, isFrom1904: boolean): Date {
  const days = isFrom1904 ? serial + DAYS_1900_TO_1904 : serial < FIRST_TRUE_SERIAL - 1 ? serial + 1 : serial;
  const seconds = Math.round((days * MILLISECONDS_A_DAY) / 1000);
  return new Date(Date.UTC(1899, 11, 30) + seconds * 1000);
}

/** Neighbouring letters of one kind taken together: yyyy, mm. */
function runsOf(section: readonly FormatPiece[]): FormatPiece[] {
  const runs: FormatPiece[] = [];
  for (const piece of section) {
    const last = runs[runs.length - 1];
    const continues =
      last?.type === "code" && piece.type === "code" && last.text.charAt(0).toLowerCase() === piece.text.toLowerCase();
    if (last && continues) runs[runs.length - 1] = { type: "code", text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

function field(code: string, letter: string, lastLetter: string, date: Date, has12Hours: boolean): string {
  const padded = (value: number): string => String(value).padStart(Math.min(code.length, 2), "0");
  switch (letter) {
    case "y":
      return String(date.getUTCFullYear()).slice(code.length > 2 ? 0 : -2);
    case "m":
      return padded(lastLetter === "h" || lastLetter === "s" ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case "d":
      return padded(date.getUTCDate());
    case "h":
      return padded(has12Hours ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    case "s":
      return padded(date.getUTCSeconds());
    case "a":
      return date.getUTCHours() < 12 ? "AM" : "PM";
    default:
      return code;
  }
}

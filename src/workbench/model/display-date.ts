const DAY_MS = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const TOKEN = /"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+|./gi;

/** Whether a number format shows dates or times. */
export function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, "");
  return /[ymdhs]/i.test(bare.replace(/general/i, "")) && !/[#?]|0/.test(bare.replace(/s\.0+/i, ""));
}

/** Shows a serial number by a date code; serials before 1 March 1900 are one day off, as Excel counts a 29 February. */
export function formatDate(serial: number, code: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY_MS));
  const parts = code.match(TOKEN) ?? [];
  const isHalfDay = parts.some((part) => /^(AM\/PM|A\/P)$/i.test(part));
  return parts
    .map((part, index) => {
      if (/^m+$/i.test(part) && isMinute(parts, index)) return pad(date.getUTCMinutes(), part.length);
      return datePart(part, date, serial, isHalfDay);
    })
    .join("");
}

function datePart(part: string, date: Date, serial: number, isHalfDay: boolean): string {
  const hours = date.getUTCHours();
  if (/^AM\/PM$/i.test(part)) return hours < 12 ? "AM" : "PM";
  if (/^\[h+\]$/i.test(part)) return String(Math.floor(serial * 24 + 1e-9));
  if (/^y+$/i.test(part)) return part.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
  if (/^m+$/i.test(part))
    return part.length > 2 ? (MONTHS[date.getUTCMonth()] ?? "") : pad(date.getUTCMonth() + 1, part.length);
  if (/^d+$/i.test(part)) return pad(date.getUTCDate(), Math.min(part.length, 2));
  if (/^h+$/i.test(part)) return pad(isHalfDay ? hours % 12 || 12 : hours, part.length);
  if (/^s+$/i.test(part)) return pad(date.getUTCSeconds(), part.length);
  return part.startsWith('"') ? part.slice(1, -1) : part.replace(/^\\/, "");
}

/** "m" means minutes behind an hour or before a second. */
function isMinute(parts: readonly string[], index: number): boolean {
  const isField = (part: string): boolean => /^\[?[ymdhs]+\]?$/i.test(part);
  const before = parts.slice(0, index).reverse().find(isField);
  const after = parts.slice(index + 1).find(isField);
  return /h/i.test(before ?? "") || /s/i.test(after ?? "");
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

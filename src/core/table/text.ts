/** Ideographs, and the punctuation that stands between them without a space. */
const WIDE = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\u3000-\\u303f\\uff00-\\uffef]";
const SPACE_BETWEEN_WIDE = new RegExp(`(${WIDE})\\s+(?=${WIDE})`, "g");
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Letters, digits and ideographs that no form of Unicode writes otherwise: most texts of a table. */
const PLAIN_ALREADY = /^[!-~\u4e00-\u9fa5、。]*$/;

/** A text to be compared: half-width, without any white space ("绩 效 指\n标（％）" → "绩效指标(%)"). */
export function plain(text: string): string {
  if (PLAIN_ALREADY.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "");
}

/** A text to be shown as a name: trimmed, without the spaces and line breaks that only spread its characters. */
export function nameFrom(text: string): string {
  return text.replace(INVISIBLE, "").trim().replace(SPACE_BETWEEN_WIDE, "$1").replace(/\s+/g, " ");
}

/** A plain text without what brackets hold, marks (★, *) and a closing colon or full stop; all in brackets, what they hold. */
export function bare(text: string): string {
  if (!TO_BE_STRIPPED.test(text)) return text;
  const stripped = text
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g, "")
    .replace(/★.*$|[*☆]/g, "")
    .replace(CLOSING, "");
  return stripped === "" ? text.replace(/[()[\]【】]/g, "").replace(CLOSING, "") : stripped;
}

const TO_BE_STRIPPED = /[()[\]【】★*☆:;,.、。]/;
const CLOSING = /[:;,.、。]+$/;

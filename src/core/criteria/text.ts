import type { Span } from "./reading";

/**
 * A criterion's text in one spelling: half-width signs and digits, no spaces, one kind of dash. Every character
 * remembers where it stood, because readings point into the text as it was given.
 */
export class CriterionText {
  private constructor(
    readonly original: string,
    /** The text to be read. */
    readonly plain: string,
    private readonly offsets: readonly number[],
    /** What lies beyond the part that is read; null for nothing. */
    readonly rest: Span | null,
  ) {}

  /** At most so many characters of it are to be read. */
  static of(original: string, most = Infinity): CriterionText {
    let plain = "";
    const offsets: number[] = [];
    // Runs of characters that stay as they are need no look at each of them.
    let run = 0;
    for (let offset = 0; offset < original.length; offset++) {
      const isSame = staysAsItIs(original.charCodeAt(offset));
      const character = isSame ? null : plainCharacter(original.charAt(offset));
      if (character !== "" && offsets.length >= most) {
        const rest = { start: offset, end: original.length };
        return new CriterionText(original, plain + original.slice(run, offset), offsets, rest);
      }
      if (character === null) {
        offsets.push(offset);
        continue;
      }
      plain += original.slice(run, offset) + character;
      run = offset + 1;
      if (character !== "") offsets.push(offset);
    }
    return new CriterionText(original, plain + original.slice(run), offsets, null);
  }

  /** The span in the original of a stretch of the plain text. */
  span(start: number, end: number): Span {
    const first = this.offsets[start] ?? this.original.length;
    const last = this.offsets[end - 1];
    return { start: first, end: last === undefined ? first : last + 1 };
  }
}

const SAME_AS: Readonly<Record<string, string>> = {
  "—": "-",
  "–": "-",
  "−": "-",
  "〜": "~",
  "∼": "~",
  "≧": "≥",
  "≦": "≤",
  "⩾": "≥",
  "⩽": "≤",
  "〔": "(",
  "〕": ")",
  "［": "(",
  "］": ")",
  "｡": "。",
  "\r": "\n",
  // What a converter leaves of formulas: $60\%$.
  $: "",
  "\\": "",
};

/** Chinese characters, digits, letters: most of any criterion. */
const staysAsItIs = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x25 && code <= 0x5b) || (code >= 0x5d && code < 0x80);

/** What other characters have turned out to be: there are few of them, each in many texts. */
const known = new Map<string, string>();

function plainCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = foldedCharacter(character);
  known.set(character, plain);
  return plain;
}

function foldedCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const same = SAME_AS[character];
  if (same !== undefined) return same;
  if (code < 0x80 && code > 0x20) return character;
  if (character === "\n") return character;
  if (/\s|\u200b|\ufeff/.test(character)) return "";
  if (!isVariant(code)) return character;
  const folded = variantOf(character);
  return SAME_AS[folded] ?? folded;
}

/** Full-width forms, small forms, and the radicals that PDF converters put in the place of characters. */
function isVariant(code: number): boolean {
  return (code >= 0xff00 && code <= 0xffef) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0x2e80 && code <= 0x2fdf);
}

function variantOf(character: string): string {
  const folded = character.normalize("NFKC");
  return folded.length === 1 ? folded : character;
}

import type { Indicator } from "./table";
import { bare, plain } from "./text";
import { ALTERNATIVE_WORDS, BONUS_WORDS, DEDUCTION_WORDS, NOT_APPLICABLE, VETO_WORDS } from "./vocabulary/row-words";

type Kind = Indicator["kind"];

const NUMBERING = /^(?:\(?[\d一二三四五六七八九十]+\)?[、.:]?)+/;
const LONGEST_TAIL = 2;

/** Most names say nothing of a kind, and needn't be looked at word by word. */
const TELLS_A_KIND = new RegExp(
  [...VETO_WORDS, ...BONUS_WORDS, ...DEDUCTION_WORDS, ...ALTERNATIVE_WORDS, ...NOT_APPLICABLE].join("|"),
);

/** The kind that a name alone gives to everything it names. */
export function kindOfName(name: string): Kind {
  const text = plain(name);
  if (!TELLS_A_KIND.test(text)) return "scored";
  const word = bare(text).replace(NUMBERING, "");
  const begins = (words: readonly string[]): boolean =>
    words.some((beginning) => word.startsWith(beginning) && word.length <= beginning.length + LONGEST_TAIL);
  if (VETO_WORDS.some((veto) => text.includes(veto))) return "veto";
  if (begins(BONUS_WORDS)) return "bonus";
  if (begins(DEDUCTION_WORDS)) return "deduction";
  if (ALTERNATIVE_WORDS.some((alternative) => text.includes(alternative))) return "alternative";
  return NOT_APPLICABLE.some((words) => text.endsWith(`(${words})`)) ? "not-applicable" : "scored";
}

/** The kind of an indicator by its names, lowest last, and by what its cells say instead of numbers. */
export function kindOf(path: readonly string[], cells: readonly string[]): Kind {
  const words = cells.map(plain);
  if (words.some((word) => VETO_WORDS.some((veto) => word.includes(veto)))) return "veto";
  if (words.some((word) => NOT_APPLICABLE.some((words) => words === word))) return "not-applicable";
  return path.map(kindOfName).find((kind) => kind !== "scored") ?? "scored";
}

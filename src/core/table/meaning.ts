import { bare } from "./text";
import { HEADER_WORDS, type HeaderWords, type Meaning } from "./vocabulary/header-words";

const LONGEST_LABEL = 24;
const YEAR = /^(?:20\d\d年?度?|本年度?|年度)(?=.{2})/;

interface Word {
  readonly means: Meaning;
  readonly word: string;
}

const wholes = new Map(wordsOf(({ whole }) => whole).map(({ means, word }) => [word, means]));
const endings = byLastLetter(byLength(wordsOf(({ endings }) => endings)));
const parts = byLength(wordsOf(({ parts }) => parts));

function wordsOf(select: (words: HeaderWords) => string | undefined): Word[] {
  return HEADER_WORDS.flatMap((words) =>
    (select(words)?.split(" ") ?? []).map((word) => ({ means: words.means, word })),
  );
}

function byLength(words: readonly Word[]): Word[] {
  return [...words].sort((a, b) => b.word.length - a.word.length);
}

/** Every distinct text of a sheet is looked up, so only words that can match are compared. */
function byLastLetter(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of words) {
    const letter = word.word.slice(-1);
    groups.set(letter, [...(groups.get(letter) ?? []), word]);
  }
  return groups;
}

/** What a plain text means as a header label; null when it is none. */
export function meaningOf(text: string): Meaning | null {
  const label = bare(text);
  if (label === "" || label.length > LONGEST_LABEL) return null;
  return meaningOfWord(label) ?? meaningOfWord(label.replace(YEAR, ""));
}

function meaningOfWord(label: string): Meaning | null {
  const whole = wholes.get(label);
  if (whole) return whole;
  const ending = endings.get(label.slice(-1))?.find(({ word }) => label.endsWith(word));
  return ending?.means ?? parts.find(({ word }) => label.includes(word))?.means ?? null;
}

import { bare } from "./text";
import {
  ACTION_NOUNS,
  ACTIONS,
  HEADER_WORDS,
  type HeaderWords,
  LEVEL_LETTERS,
  type Meaning,
  TAILS,
} from "./vocabulary/header-words";

const LONGEST_LABEL = 24;
const SHORTEST_REST = 3;
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
  const short = label.replace(YEAR, "");
  return withoutTail(short) ?? listed(label) ?? listed(short) ?? combined(short);
}

const words = (text: string): readonly string[] => text.split(" ");
const tails = words(TAILS);
const combinations = new Map([
  ...ACTION_NOUNS.flatMap(({ means, nouns }) =>
    words(ACTIONS).flatMap((action) => words(nouns).map((noun) => [`${action}${noun}`, means] as const)),
  ),
  ...LEVEL_LETTERS.flatMap(({ means, letters }) =>
    words(letters).flatMap((letter) => [`${letter}级指标`, `${letter}级`].map((word) => [word, means] as const)),
  ),
]);

/** What a label means that is put together of known words. */
function combined(label: string): Meaning | null {
  return combinations.get(label) ?? null;
}

function withoutTail(label: string): Meaning | null {
  const tail = tails.find((one) => label.length > one.length && label.endsWith(one));
  const rest = tail === undefined ? "" : label.slice(0, -tail.length);
  // 项目名称 and 单位名称 stand in forms.
  return rest.length < SHORTEST_REST ? null : (listed(rest) ?? combined(rest));
}

function listed(label: string): Meaning | null {
  const whole = wholes.get(label);
  if (whole) return whole;
  const ending = endings.get(label.slice(-1))?.find(({ word }) => label.endsWith(word));
  return ending?.means ?? parts.find(({ word }) => label.includes(word))?.means ?? null;
}

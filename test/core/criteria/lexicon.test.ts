import { Lexicon } from "../../../src/core/criteria/lexicon";

function lexiconOf(...words: readonly string[]): Lexicon<string> {
  const lexicon = new Lexicon<string>();
  words.forEach((word) => {
    lexicon.add(word, word);
  });
  return lexicon;
}

test.each([
  ["the longest of words that begin each other", ["得", "得分", "得分值的"], "得分值80%", 0, "得分"],
  ["the one word that goes on where others end", ["得", "得分值的"], "得分值80%", 0, "得"],
  ["nothing within a word that stops short", ["扣完为止"], "扣完", 0, null],
  ["nothing where another word begins later", ["扣"], "每扣", 0, null],
  ["a word at the end of the text", ["扣完为止"], "，扣完为止", 1, "扣完为止"],
  ["nothing behind the text", ["扣"], "扣", 1, null],
])("finds %s", (_, words, text, at, expected) => {
  const found = lexiconOf(...words).longestAt(text, at);
  expect(found?.entry ?? null).toBe(expected);
  expect(found?.length ?? null).toBe(expected?.length ?? null);
});

test("a word that is added twice keeps its first meaning", () => {
  const lexicon = new Lexicon<number>();
  lexicon.add("取最高", 1);
  lexicon.add("取最高", 2);
  expect(lexicon.longestAt("取最高", 0)?.entry).toBe(1);
});

test("names the characters that words begin with, each once", () => {
  expect([...lexiconOf("得", "得分", "扣").beginnings()]).toEqual(
    [..."得扣"].map((character) => character.charCodeAt(0)),
  );
});

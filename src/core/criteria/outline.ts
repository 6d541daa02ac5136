import { Statement } from "./statement";
import type { Token } from "./token";
import type { WordClass } from "./vocabulary";

/** A numbered item, or the text before the first one. */
export interface Section {
  readonly isItem: boolean;
  readonly statements: readonly Statement[];
}

const STOPS = [";", "。", "\n"];

/** Cuts a criterion into its numbered items, and each into its statements; some of them may be empty. */
export function outlineOf(plain: string, tokens: readonly Token[]): Section[] {
  const whole = new Statement(plain, tokens);
  let statement: Token[] = [];
  let statements = [statement];
  const sections = [{ isItem: false, statements }];
  tokens.forEach((token, index) => {
    if (token.type === "marker") {
      statement = [];
      statements = [statement];
      sections.push({ isItem: true, statements });
    } else if (whole.isSign(index, ...STOPS) && !isInterrupted(statement, whole, index)) {
      statement = [];
      statements.push(statement);
    } else {
      statement.push(token);
    }
  });
  return sections.map((section) => ({
    isItem: section.isItem,
    statements: section.statements.map((part) => new Statement(plain, part)),
  }));
}

/** 每发现一处；扣1分: a semicolon between what is counted and what it costs is a slip of the pen for a comma. */
function isInterrupted(before: readonly Token[], whole: Statement, stop: number): boolean {
  const has = (word: WordClass) => before.some((token) => token.type === "word" && token.word === word);
  return (
    whole.isSign(stop, ";") &&
    whole.isWord(stop + 1, "deduct", "award") &&
    whole.number(stop + 2) !== null &&
    has("per") &&
    !has("point")
  );
}

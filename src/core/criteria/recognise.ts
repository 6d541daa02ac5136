import type { Fact } from "./fact";
import { forms } from "./forms/index.generated";
import { measuredBetween } from "./measured";
import type { Stretch } from "./stretch";
import { byBeginning, type Form, type Recognised, type Statement } from "./statement";
import { suspects } from "./suspects";

export interface Recognition {
  readonly facts: readonly Fact[];
  /** Words in which points may hide and that no form has taken. */
  readonly unread: readonly Stretch[];
}

/** Runs every form over a statement, left to right; where several fit, the one that takes most words wins. */
export function recognise(statement: Statement): Recognition {
  const facts: Fact[] = [];
  const unread: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < statement.tokens.length;) {
    const found = longestForm(statement, at, from);
    if (!found) {
      at++;
      continue;
    }
    facts.push(factOf(statement, found, from, at));
    unread.push(...suspects(statement, from, at, found.meaning));
    at += found.length;
    from = at;
  }
  unread.push(...suspects(statement, from, statement.tokens.length, null));
  return { facts, unread };
}

const FORMS_BY_BEGINNING = byBeginning<Form>(forms);

function longestForm(statement: Statement, at: number, from: number): Recognised | null {
  const candidates = FORMS_BY_BEGINNING.get(statement.kind(at));
  if (!candidates) return null;
  let longest: Recognised | null = null;
  for (const form of candidates) {
    const found = form.read(statement, at, from);
    if (found && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

function factOf(statement: Statement, { meaning, length }: Recognised, from: number, at: number): Fact {
  const [first, last] = [statement.token(at), statement.token(at + length - 1)];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const before = statement.tokens.slice(from, at);
  const words = before.filter(({ type }) => type !== "sign");
  // Only a leading 否则 or 或 joins two facts: within the condition 或 joins words (未制定或未落实).
  const lead = words[0]?.type === "word" ? words[0].word : null;
  const isJoined = lead === "otherwise" || lead === "either" || lead === "among";
  const condition = isJoined ? words.slice(1) : words;
  const stretch = { start: condition[0]?.start ?? start, end: condition[condition.length - 1]?.end ?? start };
  return {
    meaning,
    start,
    end,
    condition: stretch,
    conditionText: statement.plain.slice(stretch.start, stretch.end),
    isInBrackets: statement.isSign(at - 1, "("),
    hasFigures: before.some(({ type }) => type === "number"),
    measured: measuredBetween(statement, from, at),
    isOtherwise: lead === "otherwise",
    isAlternative: lead === "either",
    isPart: lead === "among",
    isFirst: from === 0,
  };
}

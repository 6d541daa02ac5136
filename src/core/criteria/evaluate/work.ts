import { Rational } from "../../exact";
import { alwaysAsked, asMeasured, type Term, type TermStretch } from "../terms/term";
import { type GivenAnswers, UnusableAnswer } from "./answers";
import { equation, type Shown, shownBetween, shownNumber, shownProduct, shownQuotient, shownSum } from "./show";

/** A part of the calculation: what it comes to, and how it is written where it stands. */
export interface Worked {
  readonly value: Rational;
  readonly shown: Shown;
  /** It is a bare share, written as a percentage. */
  readonly isShare: boolean;
}

/**
 * Works a term out, and adds to `trace` each step that is more than plain arithmetic: a cap, a floor, a band. Throws an
 * {@link UnusableAnswer}.
 */
export function work(term: Term, answers: GivenAnswers, trace: string[]): Worked {
  const workOn = (part: Term): Worked => work(part, answers, trace);
  const becomes = ({ value, shown, isShare }: Worked, instead: Rational): Worked => {
    const replaced = plain(instead, isShare);
    const line = equation(shown, value);
    trace.push(value.equals(instead) ? line : `${line} → ${replaced.shown.text}`);
    return replaced;
  };
  const leadsTo = (circumstance: string, gives: Term): Worked => {
    const worked = workOn(gives);
    trace.push(`${circumstance} → ${worked.shown.text}`);
    return worked;
  };
  switch (term.type) {
    case "number":
      return plain(term.value, term.isShare);
    case "answer":
      return plain(answers.figure(term.asks), term.isShare);
    case "sum": {
      const [plus, minus] = [term.plus.map(workOn), term.minus.map(workOn)];
      const value = Rational.sum(plus.map(valueOf)).minus(Rational.sum(minus.map(valueOf)));
      return calculated(value, shownSum(plus.map(shownOf), minus.map(shownOf)));
    }
    case "product": {
      const [left, right] = [workOn(term.left), workOn(term.right)];
      return calculated(left.value.times(right.value), shownProduct(left.shown, right.shown));
    }
    case "quotient": {
      const [left, right] = [workOn(term.left), workOn(term.right)];
      const [divisor] = [...alwaysAsked(term.right), ...alwaysAsked(term.left)];
      if (divisor && right.value.isZero) throw new UnusableAnswer("answer-range", answers.idOf(divisor));
      return calculated(left.value.dividedBy(right.value), shownQuotient(left.shown, right.shown));
    }
    case "steps": {
      const distance = workOn(term.of);
      return becomes(distance, wholeSteps(distance.value, term.counts));
    }
    case "at-least": {
      const part = workOn(term.of);
      return part.value.isBelow(term.least) ? becomes(part, term.least) : part;
    }
    case "at-most": {
      const part = workOn(term.of);
      return part.value.isAbove(term.most) ? becomes(part, term.most) : part;
    }
    case "greatest": {
      const parts = term.of.map(workOn);
      const value = parts.map(valueOf).reduce((greatest, next) => Rational.max(greatest, next));
      const shown = `max(${parts.map(({ shown: { text } }) => text).join(", ")})`;
      return becomes(calculated(value, { text: shown, binding: "product" }), value);
    }
    case "if":
      return workOn(answers.holds(term.asks) ? term.yes : term.no);
    case "choice": {
      const { index, words } = answers.option(term.asks);
      const option = term.options[index];
      if (!option) throw new UnusableAnswer("answer-range", answers.idOf(term.asks));
      return leadsTo(words, option);
    }
    case "stretches": {
      const figure = answers.figure(term.asks);
      const at = term.stretches.findIndex(({ from }) => reaches(asMeasured(figure), from));
      const gives = term.stretches[at]?.gives;
      if (!gives) throw new UnusableAnswer("answer-range", answers.idOf(term.asks));
      const [from, next] = [term.stretches[at]?.from ?? null, term.stretches[at - 1]?.from ?? null];
      return leadsTo(shownBetween(from, figure, next, term.isShare), gives);
    }
  }
}

function wholeSteps(exact: Rational, counts: "begun" | "completed"): Rational {
  const distance = asMeasured(exact);
  return counts === "completed" ? distance.floor() : distance.ceiling();
}

function reaches(measured: Rational, from: TermStretch["from"]): boolean {
  if (!from) return true;
  const bound = asMeasured(from.value);
  return measured.isAbove(bound) || (from.isIncluded && measured.equals(bound));
}

const valueOf = ({ value }: Worked): Rational => value;
const shownOf = ({ shown }: Worked): Shown => shown;

const calculated = (value: Rational, shown: Shown): Worked => ({ value, shown, isShare: false });
const plain = (value: Rational, isShare: boolean): Worked => ({ value, shown: shownNumber(value, isShare), isShare });

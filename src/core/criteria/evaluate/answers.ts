import { Rational } from "../../exact";
import { asMeasured } from "../terms/term";
import { type Asked, questionsOf } from "../inputs";
import type { Reading } from "../reading";
import type { Question, Rule } from "../rule";

/** What a person says about an input: yes or no, a figure (a share for a rate, points for points), a level's own words. */
export type Answer = boolean | string | Rational;

/** Answers by the id of their input: an {@link Answer}, or whatever else may stand in its place, to be refused when it is needed. */
export type Answers = { readonly [input: string]: unknown };

export type AnswerProblem = "answer-missing" | "answer-type" | "answer-range";

/** Thrown where the arithmetic needs an answer that isn't there or can't be right. */
export class UnusableAnswer extends Error {
  override readonly name = "UnusableAnswer";

  constructor(
    readonly code: AnswerProblem,
    /** The input's id. */
    readonly input: string,
  ) {
    super(code);
  }
}

/** The answers to a rule's questions; each is judged only when it is asked for. */
export class GivenAnswers {
  private readonly places: ReadonlyMap<Question, { readonly id: string; readonly asked: Asked }>;

  constructor(
    rule: Rule,
    private readonly inputs: Reading["inputs"],
    private readonly answers: Answers,
  ) {
    this.places = new Map(questionsOf(rule).map((asked, index) => [asked.asks, { id: String(index + 1), asked }]));
  }

  holds(question: Question): boolean {
    const { answer, id } = this.given(question);
    if (typeof answer !== "boolean") throw new UnusableAnswer("answer-type", id);
    return answer;
  }

  figure(question: Question): Rational {
    const { answer, id, asked } = this.given(question);
    if (!(answer instanceof Rational)) throw new UnusableAnswer("answer-type", id);
    const measured = asMeasured(answer);
    if (asked.type === "count" && !measured.isWhole) throw new UnusableAnswer("answer-type", id);
    if (!isWithin(asked, measured)) throw new UnusableAnswer("answer-range", id);
    return answer;
  }

  /** Which of its options a level question is answered by, and the words for it. */
  option(question: Question): { readonly index: number; readonly words: string } {
    const { answer, id } = this.given(question);
    if (typeof answer !== "string") throw new UnusableAnswer("answer-type", id);
    const levels = this.inputs.find((input) => input.id === id)?.levels ?? [];
    const index = levels.indexOf(answer);
    if (index < 0) throw new UnusableAnswer("answer-range", id);
    return { index, words: answer };
  }

  idOf(question: Question): string {
    return this.placeOf(question).id;
  }

  private given(question: Question): { answer: unknown; id: string; asked: Asked } {
    const place = this.placeOf(question);
    const answer = this.answers[place.id];
    if (answer === undefined || answer === null) throw new UnusableAnswer("answer-missing", place.id);
    return { answer, ...place };
  }

  private placeOf(question: Question): { readonly id: string; readonly asked: Asked } {
    const place = this.places.get(question);
    if (!place) throw new RangeError("a question that the rule doesn't ask");
    return place;
  }
}

function isWithin({ min, max, beginsAt }: Asked, measured: Rational): boolean {
  if (beginsAt && measured.isZero) return true;
  const least = beginsAt ?? min;
  return !(least && measured.isBelow(asMeasured(least))) && !(max && measured.isAbove(asMeasured(max)));
}

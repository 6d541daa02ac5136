import { Rational } from "../exact";
import { type Answer, type Answers, GivenAnswers } from "./evaluate/answers";
import { evaluate } from "./evaluate/evaluate";
import { work } from "./evaluate/work";
import { questionsOf } from "./inputs";
import { TooManyScores } from "./grid";
import type { Input, Reading } from "./reading";
import type { Expression, Question, Rule } from "./rule";
import { bestOf } from "./scores";
import { termOf } from "./terms/term-of";

/** How points are lost at one point of a criterion. */
export type LossCause =
  /** What would have earned them isn't so. */
  | "unmet"
  /** What costs them is so. */
  | "occurred"
  /** A figure or a level is as it is. */
  | "measured"
  /** The reviewer has taken them off. */
  | "judged";

export interface Loss {
  readonly input: Input;
  readonly answer: Answer;
  readonly cause: LossCause;
  /** Points. */
  readonly points: Rational;
}

/** Where a criterion's points are lost. */
export interface Losses {
  /** In the order of the text; only those that cost something. */
  readonly parts: readonly Loss[];
  /** All of it, in points. */
  readonly points: Rational;
  /** Whether the parts come to all of it; a floor or a cap may leave less. */
  readonly addUp: boolean;
}

/** Where the points are lost that answers leave out of a criterion's maximum; null while a score can't be worked out. */
export function lossesOf(reading: Reading, answers: Answers, inputs: readonly Input[] = reading.inputs): Losses | null {
  const { rule, maxWithoutBonus } = reading;
  const evaluation = evaluate(reading, answers);
  if (!rule || !maxWithoutBonus || evaluation.type !== "scored") return null;
  const points = Rational.max(Rational.zero, maxWithoutBonus.minus(evaluation.score));
  const places = new Map(questionsOf(rule).map(({ asks }, index) => [asks, inputs[index]]));
  const found = new Losing(new GivenAnswers(rule, reading.inputs, answers)).missed(rule);
  const parts = found.flatMap(({ asks, cause, points: lost }): Loss[] => {
    const input = places.get(asks);
    const answer = input && answers[input.id];
    const isAnswer = typeof answer === "boolean" || typeof answer === "string" || answer instanceof Rational;
    return input && isAnswer && lost.isAbove(Rational.zero) ? [{ input, answer, cause, points: lost }] : [];
  });
  const ordered = [...parts].sort((a, b) => a.input.span.start - b.input.span.start);
  return { parts: ordered, points, addUp: Rational.sum(parts.map((part) => part.points)).equals(points) };
}

interface Found {
  readonly asks: Question;
  readonly cause: LossCause;
  readonly points: Rational;
}

class Losing {
  constructor(private readonly given: GivenAnswers) {}

  /** What a rule that earns points leaves out. */
  missed(rule: Rule): readonly Found[] {
    switch (rule.type) {
      case "fixed":
      case "bonus":
        return [];
      case "award":
        return this.given.holds(rule.asks) ? [] : [{ asks: rule.asks, cause: "unmet", points: rule.points }];
      case "figure":
        return this.short(rule, rule.asks, "judged");
      case "counted":
      case "proportion":
      case "levels":
        return this.short(rule, rule.asks, "measured");
      case "stepped":
        return this.short(rule, rule.of.asks, "measured");
      case "bands":
        return this.short(rule, rule.measure.asks, "measured");
      case "formula":
        return askedIn(rule.value)
          .slice(0, 1)
          .flatMap((asks) => this.short(rule, asks, "measured"));
      case "sum":
        return rule.parts.flatMap((part) => this.missed(part));
      case "either":
        return this.missedOfBest(rule.options);
      case "capped":
        return this.missed(rule.rule);
      case "deduct":
        return [...this.missed(rule.start), ...rule.losses.flatMap((loss) => this.taken(loss))];
      case "veto":
        return this.given.holds(rule.asks)
          ? [{ asks: rule.asks, cause: "occurred", points: mostOf(rule.rule) ?? Rational.zero }]
          : this.missed(rule.rule);
    }
  }

  /** What a rule takes off. */
  private taken(rule: Rule): readonly Found[] {
    switch (rule.type) {
      case "award":
        return this.given.holds(rule.asks) ? [{ asks: rule.asks, cause: "occurred", points: rule.points }] : [];
      case "figure":
        return [{ asks: rule.asks, cause: "judged", points: this.valueOf(rule) }];
      case "counted":
      case "proportion":
      case "levels":
        return [{ asks: rule.asks, cause: "measured", points: this.valueOf(rule) }];
      case "stepped":
        return [{ asks: rule.of.asks, cause: "measured", points: this.valueOf(rule) }];
      case "bands":
        return [{ asks: rule.measure.asks, cause: "measured", points: this.valueOf(rule) }];
      case "sum":
        return rule.parts.flatMap((part) => this.taken(part));
      case "either": {
        const [first, ...others] = rule.options;
        const greatest = others.reduce(
          (most, next) => (most && this.valueOf(next).isAbove(this.valueOf(most)) ? next : most),
          first,
        );
        return greatest ? this.taken(greatest) : [];
      }
      case "capped":
      case "bonus":
      case "veto":
        return this.taken(rule.rule);
      case "fixed":
      case "formula":
      case "deduct":
        return [];
    }
  }

  /** Of several, the one that gives most is what was aimed at. */
  private missedOfBest(options: readonly Rule[]): readonly Found[] {
    const ranked = options.map((rule) => ({ rule, most: mostOf(rule) ?? Rational.zero }));
    const [best] = [...ranked].sort((a, b) => b.most.compare(a.most));
    if (!best || options.some((option) => !this.valueOf(option).isBelow(best.most))) return [];
    return this.missed(best.rule);
  }

  private short(rule: Rule, asks: Question, cause: LossCause): readonly Found[] {
    const most = mostOf(rule);
    return most ? [{ asks, cause, points: most.minus(this.valueOf(rule)) }] : [];
  }

  private valueOf(rule: Rule): Rational {
    return work(termOf(rule), this.given, []).value;
  }
}

/** The most that a rule gives; null where it has no end of its own. */
function mostOf(rule: Rule): Rational | null {
  try {
    return bestOf(rule);
  } catch (error) {
    if (error instanceof TooManyScores) return null;
    throw error;
  }
}

function askedIn(expression: Expression): Question[] {
  if (expression.type === "operation") return [...askedIn(expression.left), ...askedIn(expression.right)];
  return expression.type === "answer" ? [expression.of.asks] : [];
}

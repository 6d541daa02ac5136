import { Rational } from "../exact";
import { type Answer, type Answers, GivenAnswers } from "./evaluate/answers";
import { evaluate } from "./evaluate/evaluate";
import { work } from "./evaluate/work";
import { askedBy, questionsOf } from "./inputs";
import { bestWithin } from "./listable";
import type { Input, Reading } from "./reading";
import type { Question, Rule } from "./rule";
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
        return this.short(rule, "judged");
      case "counted":
      case "proportion":
      case "levels":
      case "stepped":
      case "bands":
      case "formula":
        return this.short(rule, "measured");
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
          ? [{ asks: rule.asks, cause: "occurred", points: bestWithin(rule.rule) ?? Rational.zero }]
          : this.missed(rule.rule);
    }
  }

  /** What a rule takes off. */
  private taken(rule: Rule): readonly Found[] {
    switch (rule.type) {
      case "award":
        return this.given.holds(rule.asks) ? [{ asks: rule.asks, cause: "occurred", points: rule.points }] : [];
      case "figure":
        return this.at(rule, "judged", this.valueOf(rule));
      case "counted":
      case "proportion":
      case "levels":
      case "stepped":
      case "bands":
        return this.at(rule, "measured", this.valueOf(rule));
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
    const ranked = options.map((rule) => ({ rule, most: bestWithin(rule) ?? Rational.zero }));
    const [best] = [...ranked].sort((a, b) => b.most.compare(a.most));
    if (!best || options.some((option) => !this.valueOf(option).isBelow(best.most))) return [];
    return this.missed(best.rule);
  }

  private short(rule: Rule, cause: LossCause): readonly Found[] {
    const most = bestWithin(rule);
    return most ? this.at(rule, cause, most.minus(this.valueOf(rule))) : [];
  }

  /** Points at what a rule asks; at the first of several figures. */
  private at(rule: Rule, cause: LossCause, points: Rational): readonly Found[] {
    return askedBy(rule)
      .slice(0, 1)
      .map(({ asks }) => ({ asks, cause, points }));
  }

  private valueOf(rule: Rule): Rational {
    return work(termOf(rule), this.given, []).value;
  }
}

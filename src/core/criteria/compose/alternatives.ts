import type { Fact } from "../fact";
import { outcomesOf } from "../bands";
import { gathered } from "../gathered";
import type { Band, Bound, Level, Range, Rule } from "../rule";
import { bestOf } from "../scores";
import { choiceAmong, type FactOf, figureOf, fixed, type FullMarks, isA, isSilent, NOTHING, question } from "./facts";

type Option = FactOf<"award" | "award-range" | "zero" | "proportion" | "award-list">;

/** One of several awards, told apart by a measured value where every one of them states a range of it, else by words. */
export function oneOf(facts: readonly Fact[], full: FullMarks): Rule | null {
  const options = facts.filter((fact) => !isSilent(fact) && !isA("award-cap")(fact));
  const [first, ...more] = options;
  if (!first || !options.every(isA("award", "award-range", "zero", "proportion", "award-list"))) return null;
  if (options.some(({ meaning }) => meaning.type === "award" && meaning.unit)) return null;
  const bands = bandsOf([first, ...more], options, full);
  return bands ? emptied(bands, options) : levelsOf([first, ...more], options, full);
}

/** 完成率80%以上得5分，50%以上得3分，弄虚作假的不得分: what no band measures empties them, unless it is the rest. */
function emptied(bands: Rule, options: readonly Option[]): Rule {
  const others = options.filter((fact) => isA("zero")(fact) && !fact.measured && !fact.isOtherwise);
  return others
    .filter(({ conditionText }) => !/^(?:$|其[他它余])/.test(conditionText))
    .reduce<Rule>((rule, zero) => ({ type: "veto", rule, asks: question(zero) }), bands);
}

function bandsOf(facts: readonly [Fact, ...Fact[]], options: readonly Option[], full: FullMarks): Rule | null {
  const telling = options.filter(({ meaning, measured }) => meaning.type !== "zero" || measured);
  const measures = telling.map(({ measured }) => measured).filter((measured) => measured !== null);
  const [measure] = measures;
  if (!measure || measures.length < telling.length || measures.length < 2) return null;
  if (!measures.every(({ type, unit }) => type === measure.type && unit === measure.unit)) return null;
  if (measures.every(({ range }) => isPoint(range))) return null;
  const asks = choiceAmong(facts);
  const bands = telling.map((option): Band | null => {
    const { meaning, measured, condition, end } = option;
    if (!measured || meaning.type === "award-list") return null;
    const at = { start: condition.start, end };
    if (meaning.type === "zero") return { ...measured.range, earns: NOTHING, at };
    if (meaning.type === "award") return { ...measured.range, earns: fixed(full.pointsOf(meaning.amount)), at };
    if (meaning.type === "award-range") return { ...measured.range, earns: figureOf({ ...option, meaning }, full), at };
    // Nobody knows which share of the whole 60场 are.
    if (measured.type !== "rate") return null;
    return { ...measured.range, earns: { type: "proportion", points: full.use(), asks }, at };
  });
  if (!bands.every((band) => band !== null)) return null;
  const rule: Rule = {
    type: "bands",
    measure: { type: measure.type, unit: measure.unit, asks },
    bands: cascaded(bands),
    uncovered: "gap",
  };
  // A band that no value falls into speaks of something else (每季度1次以上… 每年2次以下).
  const standing = outcomesOf(rule, bestOf).map(({ stands }) => stands);
  return rule.bands.every((band) => standing.includes(band)) ? rule : null;
}

/** Exactly one value. */
export const isPoint = ({ from, to }: Range): boolean => from !== null && to !== null && from.value.equals(to.value);

/** 90%以上…80%以上…: each band reaches as far as the next one. */
export function cascaded(bands: readonly Band[]): readonly Band[] {
  const starts = bands.map(({ from }) => from).filter((bound) => bound !== null);
  const ends = bands.map(({ to }) => to).filter((bound) => bound !== null);
  return bands.map((band): Band => {
    const { from, to } = band;
    if (from && !to) {
      const [next] = starts.filter(({ value }) => value.isAbove(from.value)).sort((a, b) => a.value.compare(b.value));
      return { ...band, to: otherSide(next) };
    }
    if (to && !from) {
      const [next] = ends.filter(({ value }) => value.isBelow(to.value)).sort((a, b) => b.value.compare(a.value));
      return { ...band, from: otherSide(next) };
    }
    return band;
  });
}

/** Where what lies beyond a bound begins or ends. */
const otherSide = (bound: Bound | undefined): Bound | null =>
  bound ? { value: bound.value, isIncluded: !bound.isIncluded } : null;

function levelsOf(facts: readonly [Fact, ...Fact[]], options: readonly Option[], full: FullMarks): Rule | null {
  if (!options.every(isA("award", "award-range", "zero", "award-list"))) return null;
  const last = options[options.length - 1];
  const isExhaustive =
    last !== undefined && (isA("zero")(last) ? namesRest(last) : isA("award", "award-range")(last) && isRest(last));
  const levels = gathered(options, (fact): readonly Level[] => {
    const { meaning, condition } = fact;
    // Without a level for the rest, what earns nothing is the rest.
    if (meaning.type === "zero") return isExhaustive ? [{ label: condition, earns: NOTHING }] : [];
    if (meaning.type === "award") return [{ label: condition, earns: fixed(full.pointsOf(meaning.amount)) }];
    if (meaning.type === "award-range") return [{ label: condition, earns: figureOf({ ...fact, meaning }, full) }];
    return meaning.figures.map(({ points, at }) => ({ label: at, earns: fixed(points) }));
  });
  if (levels.length === 0) return null;
  return {
    type: "levels",
    options: isExhaustive ? levels : [...levels, { label: null, earns: NOTHING }],
    asks: choiceAmong(facts),
  };
}

/** 差得0分, 不整洁的不得分; 否则不得分 has no words for a level, and 弄虚作假的不得分 leaves a rest. */
function namesRest(fact: Fact): boolean {
  return fact.conditionText !== "" && (isRest(fact) || /^(?:不|未|无|没)/.test(fact.conditionText));
}

/** The last level takes whatever no other one takes. */
function isRest({ conditionText, isOtherwise }: Fact): boolean {
  const text = conditionText.replace(/[的者为]+$/, "");
  return (
    /^(?:其[他它余](?:情况|情形|名次|等次|等级)?|差|较差|不合格|不达标|未达标|未达成)$/.test(text) ||
    (isOtherwise && text === "")
  );
}

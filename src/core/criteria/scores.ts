import type { Rational } from "../exact";
import { clamped, Grid, type GridScores, highest, interval, ladder, negated, pointsOnly, sum, union } from "./grid";
import type { Deduction, Rule } from "./rule";
import type { ScorePart, ScoreSet } from "./score-set";

/** Every score that a rule can give, in canonical form. Throws {@link TooManyScores} for absurd rules. */
export function scoresOf(rule: Rule): ScoreSet {
  const grid = Grid.of(figuresOf(rule));
  return canonical(reach(rule, grid), grid);
}

function reach(rule: Rule, grid: Grid): GridScores {
  switch (rule.type) {
    case "award":
      return pointsOnly(0, grid.place(rule.points));
    case "proportion":
      return interval(0, grid.place(rule.points));
    case "choice":
      return pointsOnly(0, ...rule.points.map((points) => grid.place(points)));
    case "sum":
      return rule.parts.map((part) => reach(part, grid)).reduce(sum, pointsOnly(0));
    case "deduct":
      return reachDeduct(rule, grid);
    case "veto":
      return union(pointsOnly(0), reach(rule.rule, grid));
  }
}

function reachDeduct({ start, deductions, cap }: Extract<Rule, { type: "deduct" }>, grid: Grid): GridScores {
  const from = "type" in start ? reach(start, grid) : pointsOnly(grid.place(start));
  const full = highest(from);
  // Deducting stops at 0, so that clamping after each deduction gives the same scores with less work.
  const most = cap ? Math.min(grid.place(cap), full) : full;
  const deducted = deductions.map((deduction) => reachOf(deduction, most, grid));
  const total = deducted.reduce((soFar, next) => clamped(sum(soFar, next), 0, most), pointsOnly(0));
  return clamped(sum(from, negated(total)), 0, full);
}

function reachOf(deduction: Deduction, most: number, grid: Grid): GridScores {
  switch (deduction.type) {
    case "once":
      return pointsOnly(0, grid.place(deduction.points));
    case "per-unit":
      return ladder(grid.place(deduction.points), most);
    case "figure":
      return union(pointsOnly(0), interval(grid.place(deduction.from), grid.place(deduction.to)));
    case "discretion":
      return interval(0, most);
    case "either":
      return union(...deduction.options.map((option) => reachOf(option, most, grid)));
  }
}

function* figuresOf(rule: Rule): Generator<Rational> {
  switch (rule.type) {
    case "award":
    case "proportion":
      yield rule.points;
      return;
    case "choice":
      yield* rule.points;
      return;
    case "sum":
      for (const part of rule.parts) yield* figuresOf(part);
      return;
    case "veto":
      yield* figuresOf(rule.rule);
      return;
    case "deduct":
      if ("type" in rule.start) yield* figuresOf(rule.start);
      else yield rule.start;
      if (rule.cap) yield rule.cap;
      for (const deduction of rule.deductions) yield* figuresOfDeduction(deduction);
  }
}

function* figuresOfDeduction(deduction: Deduction): Generator<Rational> {
  if (deduction.type === "once" || deduction.type === "per-unit") yield deduction.points;
  if (deduction.type === "figure") yield* [deduction.from, deduction.to];
  if (deduction.type === "either") for (const option of deduction.options) yield* figuresOfDeduction(option);
}

/** As many single values as a person would still read as a list (spec, review-json). */
const MOST_LISTED = 64;
/** From three on, values at equal distances are a ladder. */
const FEWEST_RUNGS = 3;

function canonical({ points, intervals }: GridScores, grid: Grid): ScoreSet {
  const isList = points.length <= MOST_LISTED;
  const parts: ScorePart[] = [];
  let below = -Infinity;
  for (const [from, to] of [...intervals, [Infinity, Infinity] as const]) {
    parts.push(
      ...discrete(
        points.filter((point) => point > below && point < from),
        isList,
        grid,
      ),
    );
    if (from < to) parts.push({ type: "interval", from: grid.value(from), to: grid.value(to) });
    below = to;
  }
  const [first, ...rest] = parts;
  if (!first) throw new RangeError("a rule without scores");
  return { parts: [first, ...rest] };
}

/** Single values as one list, or as ladders of equal steps with the loose values between them. */
function discrete(points: readonly number[], isList: boolean, grid: Grid): ScorePart[] {
  const parts: ScorePart[] = [];
  let loose: Rational[] = [];
  const closeList = () => {
    if (loose.length > 0) parts.push({ type: "set", values: loose });
    loose = [];
  };
  for (let at = 0; at < points.length;) {
    const [from = 0, next = 0] = points.slice(at, at + 2);
    const rungs = isList ? 1 : rungsAt(points, at);
    if (rungs >= FEWEST_RUNGS) {
      const to = points[at + rungs - 1] ?? from;
      closeList();
      parts.push({ type: "step", from: grid.value(from), to: grid.value(to), step: grid.value(next - from) });
      at += rungs;
    } else {
      loose.push(grid.value(from));
      at++;
    }
  }
  closeList();
  return parts;
}

/** How many values from one on stand at equal distances. */
function rungsAt(points: readonly number[], at: number): number {
  const [first, second] = [points[at], points[at + 1]];
  if (first === undefined || second === undefined) return 1;
  let count = 1;
  while (points[at + count] === first + count * (second - first)) count++;
  return count;
}

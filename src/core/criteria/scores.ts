import { Rational } from "../exact";
import { boundsOf, outcomesOf } from "./bands";
import { canonical } from "./canonical";
import { gathered } from "./gathered";
import {
  clamped,
  Grid,
  type GridScores,
  highest,
  interval,
  ladder,
  lowest,
  negated,
  pointsOnly,
  TooManyScores,
  union,
} from "./grid";
import { everyPart, type Question, type Range, type Rule, type RuleOf } from "./rule";
import { maxOf, type ScoreSet } from "./score-set";
import { stepsWithin } from "./steps";

/**
 * Every score that a rule can give, in canonical form; `countsBonus` false leaves out what is earned beyond the row's
 * own worth. Throws {@link TooManyScores} for absurd rules and for those that have no end, and `NoScores` for bands
 * that no value lies in.
 */
export function scoresOf(rule: Rule, { countsBonus = true } = {}): ScoreSet {
  const grid = Grid.of(figuresOf(rule));
  return canonical(reach(rule, { grid, countsBonus, most: Infinity, within: new Map() }), grid);
}

interface Context {
  readonly grid: Grid;
  readonly countsBonus: boolean;
  /** More than this makes no difference to the rule around it, on the grid. */
  readonly most: number;
  /** Where the measured values lie that outer bands have told apart. */
  readonly within: ReadonlyMap<Question, Range>;
}

function reach(rule: Rule, context: Context): GridScores {
  const { grid, most } = context;
  switch (rule.type) {
    case "fixed":
      return pointsOnly(grid.place(rule.points));
    case "award":
      return pointsOnly(0, grid.place(rule.points));
    case "counted":
      return steps(Rational.zero, rule.limit, rule.points, context);
    case "stepped":
      return steps(...stepsWithin(rule, context.within.get(rule.of.asks) ?? FROM_ZERO), rule.points, context);
    case "figure":
      return reachFigure(rule, context);
    case "proportion":
      return reachProportion(rule, context);
    case "formula":
      return interval(grid.place(rule.from), grid.place(rule.to));
    case "levels":
      return union(...rule.options.map(({ earns }) => reach(earns, context)));
    case "bands":
      return reachBands(rule, context);
    case "sum":
      return rule.parts.map((part) => reach(part, context)).reduce((a, b) => upTo(most, grid.sum(a, b)), pointsOnly(0));
    case "either": {
      const options = rule.options.map((option) => reach(option, context));
      // The greatest of them counts, so that nothing below the lowest score of any is left.
      return clamped(union(...options), Math.max(...options.map(lowest)), Infinity);
    }
    case "capped": {
      const cap = Math.min(grid.place(rule.most), most);
      return upTo(cap, reach(rule.rule, { ...context, most: cap }));
    }
    case "bonus":
      return context.countsBonus ? reach(rule.rule, context) : pointsOnly(0);
    case "deduct":
      return reachDeduct(rule, context);
    case "veto":
      return union(pointsOnly(0), reach(rule.rule, context));
  }
}

const FROM_ZERO: Range = { from: { value: Rational.zero, isIncluded: true }, to: null };

const upTo = (most: number, scores: GridScores): GridScores =>
  most === Infinity ? scores : clamped(scores, -Infinity, most);

/** So many points for each of a number of steps. */
function steps(fewest: Rational, mostSteps: Rational | null, points: Rational, { grid, most }: Context): GridScores {
  const each = grid.place(points);
  const end = mostSteps ? Math.min(each * mostSteps.toNumber(), most) : most;
  if (end === Infinity) throw new TooManyScores();
  return upTo(end, ladder(each, each * fewest.toNumber(), end));
}

function reachFigure({ from, to, isOptional }: RuleOf<"figure">, { grid, most }: Context): GridScores {
  const end = Math.min(to ? grid.place(to) : Infinity, most);
  if (end === Infinity) throw new TooManyScores();
  const figures = interval(Math.min(grid.place(from), end), end);
  return isOptional ? union(pointsOnly(0), figures) : figures;
}

function reachProportion({ points, asks }: RuleOf<"proportion">, { grid, within }: Context): GridScores {
  const { from, to } = within.get(asks) ?? FROM_ZERO;
  const share = (bound: Rational | undefined, other: Rational) =>
    Rational.min(Rational.max(bound ?? other, Rational.zero), Rational.one);
  return interval(
    grid.place(points.times(share(from?.value, Rational.zero))),
    grid.place(points.times(share(to?.value, Rational.one))),
  );
}

function reachBands(rule: RuleOf<"bands">, context: Context): GridScores {
  const parts = gathered(outcomesOf(rule, bestOf), ({ segment, stands }) => {
    if (stands === "gap") return [];
    if (stands === "nothing") return [pointsOnly(0)];
    return [reach(stands.earns, { ...context, within: new Map([...context.within, [rule.measure.asks, segment]]) })];
  });
  return union(...parts);
}

/** The most that a rule can give, in points. */
export function bestOf(rule: Rule): Rational {
  return maxOf(scoresOf(rule));
}

function reachDeduct({ start, losses, floor }: RuleOf<"deduct">, context: Context): GridScores {
  // What a cap around it cuts off is cut off from what is left, not from the start.
  const from = reach(start, { ...context, most: Infinity });
  const least = context.grid.place(floor);
  const top = Math.max(highest(from), least);
  const most = top - least;
  // Deducting stops at the floor, so that clamping after each loss gives the same scores with less work.
  const lost = losses
    .map((loss) => reach(loss, { ...context, most }))
    .reduce((soFar, next) => upTo(most, context.grid.sum(soFar, next)), pointsOnly(0));
  return clamped(context.grid.sum(from, negated(lost)), least, top);
}

function figuresOf(rule: Rule): Rational[] {
  const figures: Rational[] = [];
  for (const part of everyPart(rule)) figures.push(...ownFigures(part));
  return figures;
}

function ownFigures(rule: Rule): readonly Rational[] {
  switch (rule.type) {
    case "fixed":
    case "award":
    case "counted":
    case "stepped":
    case "proportion":
      return [rule.points];
    case "figure":
      return rule.to ? [rule.from, rule.to] : [rule.from];
    case "formula":
      return [rule.from, rule.to];
    case "capped":
      return [rule.most];
    case "deduct":
      return [rule.floor];
    case "bands":
      return sharesAtBounds(rule);
    case "levels":
    case "sum":
    case "either":
    case "bonus":
    case "veto":
      return [];
  }
}

/** Where a proportion of what the bands measure begins and ends in each. */
function sharesAtBounds({ bands, measure }: RuleOf<"bands">): Rational[] {
  const shares = boundsOf(bands).filter(({ value }) => !value.isAbove(Rational.one));
  const parts = gathered(bands, ({ earns }) => everyPart(earns));
  return gathered(parts, (part) =>
    part.type === "proportion" && part.asks === measure.asks ? shares.map(({ value }) => part.points.times(value)) : [],
  );
}

import { Rational } from "../exact";
import type { Indicator } from "../table/table";
import { type Quantity, statedIn } from "../targets/quantity";
import type { CheckedTable } from "./check";
import { type Field, fieldsOf } from "./fields";
import { MONEY } from "./vocabulary/results";

/** From as many on, a unit is a multiple of another that people leave out or mix up: 万, 亿. */
const LARGE = Rational.of(10_000);
const THREE = Rational.of(3);
const HALF = Rational.of(1, 2);
const HUNDRED = Rational.of(100);
/** How far a result may lie from its target for the hundredfold of it to be another way of writing. */
const NEAR = Rational.of(5, 4);

/** Whether a row's result is stated in another unit than its target: another kind, or by the size of its figure. */
export function isOtherUnit(checked: CheckedTable, indicator: Indicator): boolean {
  const unit = fieldsOf(checked, "unit", indicator)[0]?.text ?? "";
  const [target, actual] = (["target", "actual"] as const).map((role) => {
    const [field] = fieldsOf(checked, role, indicator);
    const stated = field && statedIn(checked.grid.at(field.address), unit);
    return field && stated?.type === "quantity" ? { field, says: stated.quantity } : null;
  });
  if (!target || !actual) return false;
  const [t, a] = [target.says.unit, actual.says.unit];
  if (t && a && t.kind !== a.kind) return !isLoose(target) && !isLoose(actual);
  return t?.kind === "share" && a?.kind === "share"
    ? isHundredfold(target.says, actual.says)
    : isMultipleLeftOut(target.says, actual.says);
}

interface Written {
  readonly field: Field;
  readonly says: Quantity;
}

/** A bare 万 stands for money or for anything that is counted. */
const isLoose = ({ field, says }: Written): boolean => says.unit?.kind === "money" && !MONEY.test(field.text);

/** 0.93 % for 93 %, of a share that is asked to be high. */
function isHundredfold(target: Quantity, actual: Quantity): boolean {
  const [t, a] = [target, actual].map(({ figure, unit }) => figure.times(unit?.factor ?? Rational.one));
  if (!t || !a || t.isBelow(HALF) || target.direction === "at-most" || !a.isAbove(Rational.zero)) return false;
  const ratio = t.dividedBy(a).dividedBy(HUNDRED);
  return !ratio.isAbove(NEAR) && !ratio.times(NEAR).isBelow(Rational.one);
}

/** 52000 beside 5 万元: figures apart by about the multiple that one of the units is. */
function isMultipleLeftOut(target: Quantity, actual: Quantity): boolean {
  const [t, a] = [target, actual];
  if (!t.figure.isAbove(Rational.zero) || !a.figure.isAbove(Rational.zero)) return false;
  const factors = [t, a].flatMap(({ unit }) =>
    unit && (unit.kind === "money" || unit.kind === "count") ? [unit.factor] : [],
  );
  const isNamedTwice = t.unit !== null && a.unit !== null && !t.unit.factor.equals(a.unit.factor);
  if (isNamedTwice) return false;
  const ratio = Rational.max(t.figure.dividedBy(a.figure), a.figure.dividedBy(t.figure));
  return factors.some(
    (factor) => !factor.isBelow(LARGE) && !ratio.times(THREE).isBelow(factor) && !ratio.isAbove(factor.times(THREE)),
  );
}

import { Rational } from "../core/exact";

const HUNDRED = Rational.of(100);

/** Points as people write them: at most two decimals, none without need. */
export const points = (value: Rational): string => value.toDecimal(2);

/** A share as a percentage: 7/6 → "116.67%". */
export const percent = (share: Rational): string => `${share.times(HUNDRED).toDecimal(2)}%`;

import type { Input } from "../core/criteria/reading";
import type { Rational } from "../core/exact";

/** What an input takes as its answer; a bound that is null or absent is none. */
export interface Expected extends Pick<Input, "type" | "unit" | "levels"> {
  readonly min?: Rational | null;
  readonly max?: Rational | null;
}

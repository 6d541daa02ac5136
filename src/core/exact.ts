const ZERO = BigInt(0);
const ONE = BigInt(1);
const TWO = BigInt(2);
const TEN = BigInt(10);
const MOST_OF_15_DIGITS = 1e15;
const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * An exact number: a third of a weight stays a third. Points, weights and rates are Rationals from the cell to the
 * output; only {@link toNumber} and {@link round} leave exactness, and only at the end.
 */
export class Rational {
  static readonly zero = new Rational(ZERO, ONE);
  static readonly one = new Rational(ONE, ONE);
  /** The points and counts that most texts are made of; made once. */
  private static readonly wholes = Array.from({ length: 101 }, (_, value) => new Rational(BigInt(value), ONE));

  private constructor(
    readonly numerator: bigint,
    /** Always above zero and without a factor in common with the numerator, so that equal values look equal. */
    readonly denominator: bigint,
  ) {}

  /** The quotient of two whole numbers. Throws a RangeError when the denominator is 0 or a part isn't whole. */
  static of(numerator: number | bigint, denominator: number | bigint = 1): Rational {
    const isSmall = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0;
    return isSmall
      ? Rational.quotient(Number(numerator), Number(denominator))
      : Rational.reduced(BigInt(numerator), BigInt(denominator));
  }

  /**
   * The decimal that a cell shows for a binary number: 15 significant digits, as many as a spreadsheet keeps, so that
   * the noise of 0.1 + 0.2 doesn't reach a total. Throws a RangeError for NaN and infinities.
   */
  static fromNumber(value: number): Rational {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    // Most figures of a table have at most two decimals, and needn't be written out to be read.
    const hundredths = Math.round(value * 100);
    if (Math.abs(hundredths) < MOST_OF_15_DIGITS && hundredths / 100 === value) return Rational.of(hundredths, 100);
    const parsed = Rational.parse(value.toPrecision(15));
    if (!parsed) throw new RangeError(`not a decimal: ${value}`);
    return parsed;
  }

  /** Reads "12", "-0.50" or "1.5e-7"; null when the text is anything else. */
  static parse(text: string): Rational | null {
    const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
    if (!match) return null;
    const [, sign, whole = "", fraction = "", exponent = "0"] = match;
    const scale = Number(exponent) - fraction.length;
    const digits = BigInt(whole + fraction) * (sign === "-" ? -ONE : ONE);
    return scale >= 0
      ? Rational.reduced(digits * power(TEN, scale), ONE)
      : Rational.reduced(digits, power(TEN, -scale));
  }

  static sum(values: Iterable<Rational>): Rational {
    let total = Rational.zero;
    for (const value of values) total = total.plus(value);
    return total;
  }

  static min(first: Rational, ...others: readonly Rational[]): Rational {
    return others.reduce((least, value) => (value.isBelow(least) ? value : least), first);
  }

  static max(first: Rational, ...others: readonly Rational[]): Rational {
    return others.reduce((most, value) => (value.isAbove(most) ? value : most), first);
  }

  plus(other: Rational): Rational {
    if (this.denominator === ONE && other.denominator === ONE) {
      return new Rational(this.numerator + other.numerator, ONE);
    }
    return Rational.reduced(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    return Rational.reduced(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws a RangeError when the other is 0. */
  dividedBy(other: Rational): Rational {
    return Rational.reduced(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  abs(): Rational {
    return this.numerator < ZERO ? this.negated() : this;
  }

  /** Below 0, 0 or above 0, as `Array.sort` wants it. */
  compare(other: Rational): number {
    if (this.denominator === other.denominator) {
      return this.numerator < other.numerator ? -1 : this.numerator > other.numerator ? 1 : 0;
    }
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < ZERO ? -1 : difference > ZERO ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isAbove(other: Rational): boolean {
    return this.compare(other) > 0;
  }

  isBelow(other: Rational): boolean {
    return this.compare(other) < 0;
  }

  get isZero(): boolean {
    return this.numerator === ZERO;
  }

  get isWhole(): boolean {
    return this.denominator === ONE;
  }

  /** The largest whole number that isn't above this one. */
  floor(): Rational {
    const quotient = this.numerator / this.denominator;
    const whole = this.numerator < ZERO && !this.isWhole ? quotient - ONE : quotient;
    return new Rational(whole, ONE);
  }

  /** The smallest whole number that isn't below this one. */
  ceiling(): Rational {
    return this.negated().floor().negated();
  }

  /** Rounded half away from zero to so many decimals: 0.125 → 0.13, as evaluators round by hand. */
  round(places: number): Rational {
    const scale = power(TEN, places);
    const size = this.numerator < ZERO ? -this.numerator : this.numerator;
    const rounded = (size * scale * TWO + this.denominator) / (this.denominator * TWO);
    return Rational.reduced(this.numerator < ZERO ? -rounded : rounded, scale);
  }

  /** The nearest binary number; for output only. */
  toNumber(): number {
    // The quotient of two numbers that are exact is the nearest to theirs.
    const isSmall = isExactAsNumber(this.numerator) && isExactAsNumber(this.denominator);
    return isSmall ? Number(this.numerator) / Number(this.denominator) : Number(this.toDecimal(20));
  }

  /** The decimal text with at most so many places, rounded, without trailing zeros: "2.5", "-0.33". */
  toDecimal(places: number): string {
    const { numerator, denominator } = this.round(places);
    const size = numerator < ZERO ? -numerator : numerator;
    const fraction = (((size % denominator) * power(TEN, places)) / denominator).toString().padStart(places, "0");
    const decimals = places > 0 ? `.${fraction}`.replace(/\.?0+$/, "") : "";
    return `${numerator < ZERO ? "-" : ""}${size / denominator}${decimals}`;
  }

  /** An unambiguous text of the exact value, for keys: "1/3", "5". */
  toString(): string {
    return this.isWhole ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /** Of two whole numbers that a binary number holds exactly, the second above 0: far quicker than big ones. */
  private static quotient(numerator: number, denominator: number): Rational {
    const divisor = denominator === 1 ? 1 : commonDivisor(Math.abs(numerator), denominator);
    const [over, under] = [numerator / divisor, denominator / divisor];
    if (under > 1) return new Rational(BigInt(over), BigInt(under));
    return Rational.wholes[over] ?? new Rational(BigInt(over), ONE);
  }

  private static reduced(numerator: bigint, denominator: bigint): Rational {
    if (denominator === ZERO) throw new RangeError("division by zero");
    if (denominator === ONE) return new Rational(numerator, denominator);
    const divisor = greatestCommonDivisor(numerator, denominator);
    const sign = denominator < ZERO ? -ONE : ONE;
    return new Rational((sign * numerator) / divisor, (sign * denominator) / divisor);
  }
}

const isExactAsNumber = (whole: bigint): boolean => whole <= MOST_EXACT && whole >= -MOST_EXACT;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < ZERO ? -a : a, b < ZERO ? -b : b];
  // Figures of a table are small, and plain numbers far quicker.
  if (x <= MOST_EXACT && y <= MOST_EXACT) return BigInt(commonDivisor(Number(x), Number(y)));
  while (y !== ZERO) [x, y] = [y, x % y];
  return x;
}

/** The greatest common divisor of two whole numbers from 0 up that a binary number holds exactly. */
export function commonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** `**` on bigint is newer than the bundle's ES2019. */
function power(base: bigint, exponent: number): bigint {
  let result = ONE;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}

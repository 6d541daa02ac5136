import { Rational } from "../../exact";
import type { Bound } from "../rule";

/** How tightly a shown expression holds together: what stands beside it may need brackets. */
export type Binding = "sum" | "product" | "single";

/** An expression in the signs of a calculation on paper: "5 − 3 × 0.5". */
export interface Shown {
  readonly text: string;
  readonly binding: Binding;
}

const DECIMALS = 4;
/** Longer fractions tell a reader nothing. */
const LONGEST_FRACTION = 9;
const HUNDRED = Rational.of(100);

/** A figure as a person writes it: 0.5, 85%, 5/3; rounded only where the fraction would be too long to follow. */
export function shownNumber(value: Rational, isShare: boolean): Shown {
  const figure = isShare ? value.times(HUNDRED) : value;
  const fraction = value.toString();
  if (isDecimal(figure) || fraction.length > LONGEST_FRACTION) {
    return { text: `${signed(figure.toDecimal(DECIMALS))}${isShare ? "%" : ""}`, binding: "single" };
  }
  return { text: signed(fraction), binding: "product" };
}

/** A calculation and what it comes to: "5 − 3 × 0.5 = 3.5", "10/3 ≈ 3.3333"; a bare figure stands for itself. */
export function equation({ text, binding }: Shown, value: Rational): string {
  if (binding === "single") return text;
  const rounded = signed(value.toDecimal(DECIMALS));
  if (isDecimal(value)) return `${text} = ${rounded}`;
  const figure = shownNumber(value, false);
  if (figure.binding === "single") return `${text} ≈ ${rounded}`;
  return figure.text === text ? `${text} ≈ ${rounded}` : `${text} = ${figure.text} ≈ ${rounded}`;
}

export function shownSum(plus: readonly Shown[], minus: readonly Shown[]): Shown {
  const added = plus.map(({ text }) => text).join(" + ");
  const text = [added, ...minus.map((part) => bracketed(part, "sum"))].join(" − ");
  return { text, binding: plus.length + minus.length > 1 ? "sum" : (plus[0]?.binding ?? "single") };
}

export function shownProduct(left: Shown, right: Shown): Shown {
  return { text: `${bracketed(left, "sum")} × ${bracketed(right, "sum", "product")}`, binding: "product" };
}

export function shownQuotient(left: Shown, right: Shown): Shown {
  return { text: `${bracketed(left, "sum")} ÷ ${bracketed(right, "sum", "product")}`, binding: "product" };
}

/** Where a figure lies: "80% ≤ 85% < 90%"; `next` is where it would lie higher. */
export function shownBetween(from: Bound | null, figure: Rational, next: Bound | null, isShare: boolean): string {
  const number = (value: Rational): string => shownNumber(value, isShare).text;
  return [
    ...(from ? [`${number(from.value)} ${from.isIncluded ? "≤" : "<"} `] : []),
    number(figure),
    ...(next ? [` ${next.isIncluded ? "<" : "≤"} ${number(next.value)}`] : []),
  ].join("");
}

function bracketed({ text, binding }: Shown, ...loose: readonly Binding[]): string {
  return loose.includes(binding) ? `(${text})` : text;
}

const isDecimal = (value: Rational): boolean => value.round(DECIMALS).equals(value);

/** A minus sign as it is written, not a hyphen. */
const signed = (text: string): string => text.replace("-", "−");

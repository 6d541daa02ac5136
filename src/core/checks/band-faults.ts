import { Rational } from "../exact";
import type { Remark } from "../criteria/reading";
import type { CellAddress } from "../sheet/address";
import type { CheckedTable } from "./check";
import { scoredRows } from "./rows";
import { BAND_FIGURE, matchesIn } from "./vocabulary/texts";

/** A value that falls into none or into two of a criterion's bands. */
export type BandFault = {
  readonly indicator: string;
  readonly example: Rational;
  /** Whether the example is a share, to be shown as a percentage. */
  readonly isShare: boolean;
};

/** The criteria whose bands have a fault, each once. */
export function bandFaults(
  checked: CheckedTable,
  code: Extract<Remark["code"], "band-gap" | "band-overlap">,
): { readonly cell: CellAddress; readonly fault: BandFault }[] {
  return scoredRows(checked).flatMap(({ indicator: { criterion }, name, reading }) => {
    const remark = reading?.remarks.find((one) => one.code === code && one.example);
    if (!criterion || !remark?.example) return [];
    const { span, example } = remark;
    const figures = figuresIn(criterion.text.slice(span.start, span.end));
    const isShare = figures.some((figure) => figure.isShare);
    const values = figures.filter((figure) => figure.isShare === isShare).map(({ value }) => value);
    // Below the lowest and above the highest figure there may be words that say what holds there.
    const isBetween = values.some((value) => value.isAbove(example)) && values.some((value) => !value.isAbove(example));
    return isBetween ? [{ cell: criterion.address, fault: { indicator: name, example, isShare } }] : [];
  });
}

const HUNDREDTH = Rational.of(1, 100);

/** The figures that bands are made of; points aside. */
function figuresIn(text: string): { readonly value: Rational; readonly isShare: boolean }[] {
  return matchesIn(text.normalize("NFKC"), BAND_FIGURE).flatMap(([, digits = "", sign]) => {
    const value = Rational.parse(digits);
    const isShare = sign === "%";
    return value ? [{ value: isShare ? value.times(HUNDREDTH) : value, isShare }] : [];
  });
}

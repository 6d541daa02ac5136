import { Rational } from "../../exact";
import { rangeOf, verticalRuns } from "../../sheet/address";
import { type CheckedTable, defineCheck } from "../check";
import { doSumsDiffer, isSumAbove } from "../compare";
import { headerOf } from "../fields";
import { type Amount, amountAt, fundColumns, fundRows } from "../fund-block";

type Data = {
  /** The headers of the columns in which they don't; the figures are those of the first. */
  readonly columns: readonly string[];
  readonly whole: Rational;
  readonly sum: Rational;
};

/** Further levels below a source would be counted twice. */
const OF_WHICH = /其中/;
/** A block with this row names every source. */
const REST = /其他/;

/** The funds of all sources come to the total. */
export default defineCheck<"fund-rows-not-sum", Data>({
  id: "fund-rows-not-sum",
  severity: "error",
  *find(checked) {
    const { whole: row, parts: rows } = fundRows(checked);
    const names = rows.map((part) => nameIn(checked, part));
    if (names.slice(1).some((name) => OF_WHICH.test(name))) return;
    const isComplete = names.some((name) => REST.test(name));
    const wrong = fundColumns(checked).flatMap(({ column }) => {
      const whole = amountAt(checked, row, column);
      const parts = rows.flatMap((part): readonly Amount[] => {
        const amount = amountAt(checked, part, column);
        return amount ? [amount] : [];
      });
      const sum = Rational.sum(parts.map(({ amount }) => amount));
      if (!whole || parts.length === 0) return [];
      const isWrong =
        isSumAbove(sum, whole.amount, checked.profile) ||
        (isComplete && doSumsDiffer(sum, whole.amount, checked.profile));
      return isWrong ? [{ column, whole, parts, sum }] : [];
    });
    const [first] = wrong;
    if (!first) return;
    yield {
      cells: wrong.flatMap(({ whole, parts }) => [
        rangeOf(whole.address),
        ...verticalRuns(parts.map(({ address }) => address)),
      ]),
      data: {
        columns: wrong.map(({ column }) => headerOf(checked, column)),
        whole: first.whole.amount,
        sum: first.sum,
      },
    };
  },
});

const nameIn = ({ table, grid }: CheckedTable, row: number): string => grid.textAt(grid.head(row, table.range.left));

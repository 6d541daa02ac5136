import { Rational } from "../../exact";
import { verticalRuns } from "../../sheet/address";
import { defineCheck } from "../check";
import { pointsCells } from "../totals-on-sheet";

type Data = {
  readonly count: Rational;
  /** The other workbook's file, of the first formula; null where the sheet only numbers it. */
  readonly workbook: string | null;
};

/** [workbook]sheet!, '[workbook]sheet'! or [workbook]!name; a column of a list, Table[column], has no ! behind it. */
const OTHER_WORKBOOK = /\[([^[\]]+)\](?:[^[\]'!(),+*/^&=<>\s-]*|[^[\]']*')!/;
const LITERAL = /"[^"]*"/g;
/** A file on disk numbers the workbooks that it points to. */
const NUMBER = /^\d+$/;

/** Weights, scores or totals that another workbook gives: last year's working paper, once the file has been copied. */
export default defineCheck<"foreign-link", Data>({
  id: "foreign-link",
  severity: "warning",
  *find(checked) {
    const linked = pointsCells(checked).flatMap(({ address, formula }) => {
      const workbook = formula ? OTHER_WORKBOOK.exec(formula.replace(LITERAL, ""))?.[1] : undefined;
      return workbook === undefined ? [] : [{ address, workbook }];
    });
    const [first] = linked;
    if (!first) return;
    yield {
      cells: verticalRuns(linked.map(({ address }) => address)),
      data: { count: Rational.of(linked.length), workbook: NUMBER.test(first.workbook) ? null : first.workbook },
    };
  },
});

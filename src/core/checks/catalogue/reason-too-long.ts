import { verticalRuns } from "../../sheet/address";
import { Rational } from "../../exact";
import { type CheckedTable, defineCheck } from "../check";
import { type Field, fieldsOf, headerOf } from "../fields";
import { scoredRows } from "../rows";
import { MOST_CHARACTERS } from "../vocabulary/texts";

type Data = { readonly limit: Rational; readonly longest: Rational };

/** A text longer than its column's header allows: "（100字以内）". */
export default defineCheck<"reason-too-long", Data>({
  id: "reason-too-long",
  severity: "info",
  needs: ["reason"],
  *find(checked) {
    for (const column of checked.table.columns.reason ?? []) {
      const limit = Number(MOST_CHARACTERS.exec(headerOf(checked, column).normalize("NFKC"))?.[1] ?? Infinity);
      const long = reasonsIn(checked, column).filter(({ text }) => lengthOf(text) > limit);
      if (long.length === 0) continue;
      yield {
        cells: verticalRuns(long.map(({ address }) => address)),
        data: { limit: Rational.of(limit), longest: Rational.of(Math.max(...long.map(({ text }) => lengthOf(text)))) },
      };
    }
  },
});

const reasonsIn = (checked: CheckedTable, column: number): Field[] =>
  scoredRows(checked)
    .flatMap(({ indicator }) => fieldsOf(checked, "reason", indicator))
    .filter(({ address }) => address.column === column);

/** Characters, spaces and line breaks aside. */
const lengthOf = (text: string): number => [...text.replace(/\s/g, "")].length;

import type { Rational } from "../../exact";
import type { Form, Statement } from "../statement";

/** 制度、台账、记录各得1分; 以上五项各占2分: so much for each thing of a list that the sentence itself names. */
export default {
  id: "each",
  begins: ["eachTakes", "several"],
  read(statement, at, from) {
    const verbs = statement.isWord(at, "several") && statement.isWord(at + 1, "award") ? 1 : 0;
    const points = statement.number(at + 1 + verbs);
    const count = listed(statement, from, at);
    const end = at + 3 + verbs;
    if (!points || !count || !statement.isWord(end - 1, "point")) return null;
    // 分别得3分、2分 gives a figure to each.
    if (statement.isSign(end, "、", ",") && statement.number(end + 1) && statement.isWord(end + 2, "point"))
      return null;
    return {
      meaning: { type: "equal-shares", amount: { type: "points", points }, ...count },
      length: 3 + verbs,
    };
  },
} satisfies Form;

/** More things than anybody lists in a sentence. */
const MOST_LISTED = 30;
/** As many tokens as such a list takes. */
const REACH = 2 * MOST_LISTED;

/** How many things are named: 五项, or the list itself. */
function listed(statement: Statement, from: number, at: number): { count: number; isCounted: boolean } | null {
  const first = Math.max(from, at - REACH);
  for (let index = at - 1; index >= first; index--) {
    const number: Rational | null = statement.number(index);
    if (number?.isWhole && statement.token(index + 1)?.type === "counter") {
      const count = number.toNumber();
      return count > 1 && count <= MOST_LISTED ? { count, isCounted: true } : null;
    }
  }
  let commas = 0;
  for (let index = first; index < at; index++) if (statement.isSign(index, "、")) commas++;
  return commas > 0 && commas < MOST_LISTED ? { count: commas + 1, isCounted: false } : null;
}

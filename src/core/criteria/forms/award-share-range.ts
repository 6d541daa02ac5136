import { shareRangeAt } from "../share-range";
import type { Form, Statement } from "../statement";

/** 记该指标分值的100%-80%（含）, 得分值的60%-80%, 得60%-80%分值: a range of shares of the weight. */
export default {
  id: "award-share-range",
  begins: ["award", "awardOfWeight"],
  read(statement, at) {
    const begin = statement.isWord(at, "awardOfWeight") ? at + 1 : afterWeight(statement, at + 1);
    const range = shareRangeAt(statement, begin ?? at + 1);
    const end = range && (begin === null ? afterWeight(statement, range.end) : range.end);
    if (!range || end === null) return null;
    const [from, to] = [range.from, range.to].map((share) => ({ type: "share", share }) as const);
    return from && to ? { meaning: { type: "award-range", from, to }, length: end - at } : null;
  },
} satisfies Form;

/** Behind 该指标分值的, or 的分值; null where no weight is named. */
function afterWeight(statement: Statement, at: number): number | null {
  const owner = /^(?:[该本此](?:项|指标)?的?|的)$/.test(statement.text(at)) ? 1 : 0;
  if (!statement.isWord(at + owner, "weight")) return null;
  return at + owner + (statement.text(at + owner + 1) === "的" ? 2 : 1);
}

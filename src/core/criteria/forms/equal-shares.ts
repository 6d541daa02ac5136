import type { Form } from "../statement";

/** 要点①②③各占分值的1/3: points of a list in another column, each worth the same share of the weight. */
export default {
  id: "equal-shares",
  begins: ["reference"],
  read(statement, at) {
    const list = statement.token(at);
    if (list?.type !== "reference" || !statement.isWord(at + 1, "eachTakes")) return null;
    let next = at + 2;
    if (statement.isWord(next, "weight")) next++;
    if (statement.text(next) === "的") next++;
    const share = statement.share(next);
    if (!share) return null;
    const weights = statement.isWord(next + 1, "weight") ? 1 : 0;
    return {
      meaning: { type: "equal-shares", count: list.count, amount: { type: "share", share }, isCounted: true },
      length: next + 1 + weights - at,
    };
  },
} satisfies Form;

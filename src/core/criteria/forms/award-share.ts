import { Rational } from "../../exact";
import type { Form } from "../statement";

/** 得分值的80%, 得80%分值, 得一半分: a share of what the row is worth. */
export default {
  id: "award-share",
  begins: ["awardOfWeight", "award"],
  read(statement, at) {
    if (statement.isWord(at, "awardOfWeight")) {
      const share = statement.share(at + 1);
      return share && found(share, 2);
    }
    const isHalf =
      statement.isWord(at + 1, "halfMarks") || (statement.text(at + 1) === "一半" && statement.isBreak(at + 2));
    if (isHalf) return found(Rational.of(1, 2), 2);
    if (statement.isWord(at + 1, "weight")) {
      const particles = statement.text(at + 2) === "的" ? 1 : 0;
      const share = statement.share(at + 2 + particles);
      return share && found(share, 3 + particles);
    }
    const share = statement.share(at + 1);
    const particles = statement.text(at + 2) === "的" ? 1 : 0;
    return share && statement.isWord(at + 2 + particles, "weight") ? found(share, 3 + particles) : null;
  },
} satisfies Form;

const found = (share: Rational, length: number) =>
  ({ meaning: { type: "award", amount: { type: "share", share }, unit: null }, length }) as const;

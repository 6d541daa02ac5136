import { Rational } from "../../exact";
import type { Form } from "../statement";

/** 得满分, 得分值的全部, …，满分: the whole weight. */
export default {
  id: "full-award",
  begins: ["full", "altogether"],
  read(statement, at) {
    const isBare = statement.text(at) === "满分" && statement.isSign(at - 1, ",", ":") && statement.isBreak(at + 1);
    return statement.isWord(at, "full") || isBare
      ? { meaning: { type: "award", amount: { type: "share", share: Rational.one }, unit: null }, length: 1 }
      : null;
  },
} satisfies Form;

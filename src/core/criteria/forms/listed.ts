import type { Form } from "../statement";

/** 共4项, 合计5条: how many of what the text speaks of there are, in a clause of its own. */
export default {
  id: "listed",
  begins: ["altogether"],
  read(statement, at) {
    const count = statement.number(at + 1);
    const counter = statement.token(at + 2);
    const isAlone = (at === 0 || statement.isSign(at - 1, ",", ";", "(")) && statement.isBreak(at + 3);
    if (!isAlone || !count?.isWhole || counter?.type !== "counter") return null;
    return { meaning: { type: "listed", count, unit: counter.unit }, length: 3 };
  },
} satisfies Form;

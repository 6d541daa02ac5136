import type { Form } from "../statement";

/** As far as the number stands from its verb: 抽查上年度发布的5条. */
const REACH = 8;

/** 随机抽查5个: how many are looked at, the most of them that can be counted. */
export default {
  id: "examined",
  begins: ["examine"],
  read(statement, at) {
    for (let next = at + 1; next <= at + REACH && !statement.isSign(next, ",", ":", "(", "-", "~"); next++) {
      const count = statement.number(next);
      const counter = statement.token(next + 1);
      if (!count?.isWhole || counter?.type !== "counter") continue;
      const isBound = /^(?:以上|及以上|左右)/.test(statement.text(next + 2));
      return isBound ? null : { meaning: { type: "examined", count, unit: counter.unit }, length: next + 2 - at };
    }
    return null;
  },
} satisfies Form;

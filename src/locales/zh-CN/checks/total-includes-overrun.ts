import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "总分含超分值得分",
  what: ({ stated, capped, overrun }) =>
    `表列总分 ${points(stated)} 分，其中 ${points(overrun)} 分是超出分值的得分；按分值封顶合计应为 ${points(capped)} 分。`,
  why: "总分虽等于得分合计，但把超过分值的部分也计了进去，结果虚高，可能因此提高评价等级。",
  todo: "先更正超过分值的得分，再重算总分，并核对评价等级。",
} satisfies CheckMessage<"total-includes-overrun">;

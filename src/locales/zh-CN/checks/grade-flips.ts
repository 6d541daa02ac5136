import type { CheckMessage } from "../../check-message";

export default {
  name: "更正后等级变化",
  what: ({ stated, supported, cause }) =>
    `表列总分对应等级“${stated}”，但${{ sum: "按得分合计", capped: "按分值封顶合计", supported: "按评价标准封顶合计" }[cause]}${cause === "supported" ? "至多" : ""}为“${supported}”。`,
  why: "等级由总分评定；总分站不住，等级也站不住。",
  todo: "先处理影响总分的问题，再按更正后的总分评定等级。",
} satisfies CheckMessage<"grade-flips">;

import type { CheckMessage } from "../../check-message";

export default {
  name: "评价标准未能解析",
  what: ({ none, partial }) => {
    const parts = [
      none.isZero ? "" : `${none.toDecimal(0)} 条评价标准未能解析`,
      partial.isZero ? "" : `${partial.toDecimal(0)} 条只读懂一部分`,
    ];
    return `${parts.filter((part) => part !== "").join("，")}；这些指标的得分没有按评价标准核对。`;
  },
  why: "没有读懂的评价标准不作判断，需要人工核对。",
  todo: "人工核对这些指标的得分；评价标准写明各种情形得几分，就能自动核对。",
} satisfies CheckMessage<"criterion-unread">;

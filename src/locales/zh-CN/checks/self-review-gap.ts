import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "自评与复核差距过大",
  what: ({ self, review, grades: [own, other] }) =>
    `自评合计 ${points(self)} 分（${own}），复核合计 ${points(review)} 分（${other}）。`,
  why: "差距过大或等级不同，说明自评不实或复核依据不足；有的地方规定相差超过10分须退回整改。",
  todo: "逐项核对差距大的指标，补充依据或更正得分。",
} satisfies CheckMessage<"self-review-gap">;

import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "权重不合规定",
  what: ({ groups, weight, least }) =>
    `${groups.map((group) => `“${group}”`).join("")}合计 ${points(weight)} 分，低于规定的 ${points(least)} 分。`,
  why: "产出、效益指标权重原则上不低于 60%，评价应突出结果导向。来源：财预〔2020〕10号第十四条。",
  todo: "调整一级指标的权重；另有规定的，写明依据。",
} satisfies CheckMessage<"weight-profile-mismatch">;

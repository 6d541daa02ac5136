import { type CheckMessage, checkName } from "../../check-message";
import { checkMessages } from "./index.generated";

export default {
  name: "接受已失效",
  what: ({ check, path, reason, isOpenAgain }): string => {
    const where = path[path.length - 1] ?? "全表";
    const state = isOpenAgain ? "数值已变，问题仍在，已重新列出" : "现在没有这个问题了";
    return `“${where}”的“${checkName(check, checkMessages)}”曾被接受（理由：${reason}）；${state}。`;
  },
  why: "接受只对当时的数值有效；数值变了，当时的理由未必成立。",
  todo: "问题仍在的，重新判断后更正或再次接受；已没有问题的，撤回这条接受。",
} satisfies CheckMessage<"acceptance-stale">;

import type { CheckMessage } from "../../check-message";

export default {
  name: "模板提示未删",
  what: ({ count, example }) => `${count.toDecimal(0)} 处还是模板的提示或占位符，如“${example}”。`,
  why: "模板的提示留在表里，说明这一处没有填写或没有核对。",
  todo: "填写实际内容，删去提示和占位符。",
} satisfies CheckMessage<"placeholder-left">;

import type { CheckMessage } from "../../check-message";

export default {
  name: "Template text left in",
  what: ({ count, example }) =>
    `Template hints or placeholders left in cells: ${count.toDecimal(0)}, such as “${example}”.`,
  why: "A hint that still stands there says that nobody filled in or checked this cell.",
  todo: "Write what belongs there, and delete the hint.",
} satisfies CheckMessage<"placeholder-left">;

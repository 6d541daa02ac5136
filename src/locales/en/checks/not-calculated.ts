import type { CheckMessage } from "../../check-message";
import { counted } from "../../format";

export default {
  name: "Formulas without results",
  what: ({ count }) =>
    `${counted(Number(count.toDecimal(0)), "formula")} without a stored result: read as no number, and the total wasn't checked.`,
  why: "A file that a program has written and no spreadsheet has opened holds no results.",
  todo: "Open the file in Excel, let it calculate, save it, and review again.",
} satisfies CheckMessage<"not-calculated">;

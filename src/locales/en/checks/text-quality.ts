import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Slips in the text",
  what: ({ cells }) =>
    `${firstOf(cells, ", ", (count) => ` … (${count} in all)`)}: an enumeration leaves one out, or a mark stands there twice.`,
  why: "Where a number is missing, mostly a requirement is, and with it a reason for points.",
  todo: "Add what is missing, or correct the numbers and marks.",
} satisfies CheckMessage<"text-quality">;

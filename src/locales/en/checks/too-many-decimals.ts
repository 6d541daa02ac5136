import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Too many decimals",
  what: ({ cells, decimals, isNoise }) =>
    isNoise
      ? `${firstOf(cells, ", ", (count) => ` … (${count} in all)`)}: binary noise, so that what is shown isn't what is there.`
      : `${firstOf(cells, ", ", (count) => ` … (${count} in all)`)}: more than ${decimals.toDecimal(0)} decimals.`,
  why: "What is shown isn't what is there: adding up what is seen gives another total, and systems cut the rest off.",
  todo: "Round to the decimals that the rules ask for.",
} satisfies CheckMessage<"too-many-decimals">;

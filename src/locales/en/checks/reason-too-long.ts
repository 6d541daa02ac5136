import type { CheckMessage } from "../../check-message";

export default {
  name: "Text longer than allowed",
  what: ({ limit, longest }) =>
    `The header allows ${limit.toDecimal(0)} characters; the longest text has ${longest.toDecimal(0)}.`,
  why: "The system that takes the table in cuts the rest off, or refuses the file.",
  todo: "Shorten the text.",
} satisfies CheckMessage<"reason-too-long">;

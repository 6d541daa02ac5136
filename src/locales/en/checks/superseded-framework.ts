import type { CheckMessage } from "../../check-message";

export default {
  name: "Superseded framework",
  what: ({ names }) =>
    `The topmost indicators ${names.map((name) => `"${name}"`).join(", ")} belong to the framework of 2013.`,
  why: "A new framework is in force since 2020, and the document that the old one rests on has been repealed.",
  todo: "Rename and rearrange the topmost level; for a year before 2020, say the year in the title.",
} satisfies CheckMessage<"superseded-framework">;

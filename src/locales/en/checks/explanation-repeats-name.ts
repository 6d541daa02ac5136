import type { CheckMessage } from "../../check-message";

export default {
  name: "Explanation repeats the name",
  what: ({ indicator }) => `The explanation of "${indicator}" is its name again.`,
  why: "An explanation says what is measured and how; the name again says nothing.",
  todo: "Say what the indicator means and how its value is taken.",
} satisfies CheckMessage<"explanation-repeats-name">;

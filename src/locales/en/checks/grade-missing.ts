import type { CheckMessage } from "../../check-message";

export default {
  name: "Grade not filled in",
  what: ({ expected }) => `There is a total and no grade; this total is “${expected}”.`,
  why: "The result of an evaluation is a score and a grade: one without the other is incomplete.",
  todo: "Check the total, then fill the grade in.",
} satisfies CheckMessage<"grade-missing">;

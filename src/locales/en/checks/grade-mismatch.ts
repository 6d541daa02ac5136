import type { CheckMessage } from "../../check-message";
import { points } from "../../format";

export default {
  name: "Grade does not match the total",
  what: ({ stated, total, expected }) =>
    `The stated grade is “${stated}”; a total of ${points(total)} is “${expected}”.`,
  why: "The grade follows from the total by the bounds of the rules.",
  todo: "Correct the grade, or choose the rules whose bounds apply.",
} satisfies CheckMessage<"grade-mismatch">;

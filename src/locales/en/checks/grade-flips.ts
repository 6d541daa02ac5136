import type { CheckMessage } from "../../check-message";

export default {
  name: "The grade changes once put right",
  what: ({ stated, supported, cause }) =>
    `The stated total gets the grade "${stated}", but ${{ sum: "the sum of the scores", capped: "the sum within the weights", supported: "what the criteria support" }[cause]} comes to "${supported}"${cause === "supported" ? " at most" : ""}.`,
  why: "The grade follows from the total; where the total doesn't hold, neither does the grade.",
  todo: "Put right what changes the total first, then grade the total that results.",
} satisfies CheckMessage<"grade-flips">;

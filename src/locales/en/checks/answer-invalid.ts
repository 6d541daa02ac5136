import type { CheckMessage } from "../../check-message";
import { points } from "../../format";
import { expected } from "../answers";
import { paper } from "../paper";

export default {
  name: "Unusable answer",
  what: ({ indicator, point, answer, cell, isOutOfBounds, expected: asked }) => {
    const given = typeof answer === "string" ? answer : points(answer);
    const problem = isOutOfBounds ? "is out of the criterion's bounds" : "gives no score";
    return `${indicator}: the answer "${given}" to "${point || paper.ownFigure}" (${cell} of 评分底稿) ${problem}; it takes ${expected(asked)}.`;
  },
  why: "An answer that isn't what is asked for, or lies out of the criterion's bounds, gives no score; where the score is a formula over the paper, the indicator counts as 0.",
  todo: "Put the answer right in the working paper.",
} satisfies CheckMessage<"answer-invalid">;

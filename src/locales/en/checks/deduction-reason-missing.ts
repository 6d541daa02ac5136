import type { CheckMessage } from "../../check-message";
import { counted, points } from "../../format";

export default {
  name: "Reason for lost points missing",
  what: ({ count, lost, hasColumn }) =>
    `${counted(Number(count.toDecimal(0)), "indicator")} lost ${points(lost)} points, and ${hasColumn ? "the reason is blank" : "no column says why"}.`,
  why: "Lost points need a reason; without one they can be neither reviewed nor acted on.",
  todo: "Say for each row why the points were lost and what will be done.",
} satisfies CheckMessage<"deduction-reason-missing">;

import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "Number stored as text",
  what: ({ cells, missedBySum }) =>
    `The numbers in ${firstOf(cells, ", ", (count) => ` … (${count} cells in all)`)} are stored as text${missedBySum ? ", and a SUM formula leaves them out" : ""}.`,
  why: "Excel passes over text when it sums, so a total comes out too low without showing it.",
  todo: "Turn these cells into numbers, without spaces, line breaks or units.",
} satisfies CheckMessage<"text-number">;

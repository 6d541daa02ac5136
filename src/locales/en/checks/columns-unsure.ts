import type { CheckMessage } from "../../check-message";
import { problems } from "../problems";

export default {
  name: "Not sure how to read the table",
  what: ({ codes }) => codes.map((code) => problems.unsure[code]).join(" "),
  why: "Where a column is mistaken, every other finding is: doubts are said before anything rests on them.",
  todo: "Check the columns; where one is wrong, choose the right one in the pane and review again.",
} satisfies CheckMessage<"columns-unsure">;

import type { CheckMessage } from "../../check-message";
import { problems } from "../problems";

export default {
  name: "表格识别存疑",
  what: ({ codes }) => codes.map((code) => problems.unsure[code]).join(""),
  why: "列认错了，其余的核查结果就都靠不住；拿不准的地方先说清楚。",
  todo: "核对各列的含义；认错的，在窗格中指定正确的列后重新核查。",
} satisfies CheckMessage<"columns-unsure">;

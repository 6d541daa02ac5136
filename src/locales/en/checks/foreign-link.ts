import type { CheckMessage } from "../../check-message";
import { counted } from "../../format";

export default {
  name: "Formulas that point into another workbook",
  what: ({ count, workbook }) =>
    `${counted(Number(count.toDecimal(0)), "formula")} pointing into another workbook${workbook === null ? "" : ` (${workbook})`}: the answers of this one don't change what it gives.`,
  why: "A sheet copied into a new file still points into the old one; once that changes or can't be opened, the scores here mean nothing.",
  todo: "Make the working paper again and write the scores, or point the formulas into this workbook.",
} satisfies CheckMessage<"foreign-link">;

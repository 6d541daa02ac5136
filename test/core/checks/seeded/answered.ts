import { reviewSheet, type ReviewSettings } from "../../../../src/core/review";
import type { SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import national2020 from "../../../../src/profiles/national-2020";
import { answeredPaper } from "../../../support/answered-paper";
import { allRows, correctTable, rowNumber, SCORE, type SeededTable, sheetFrom, type Wording } from "./correct-table";
import type { Dice } from "./dice";
import { type Fault, one } from "./fault";

/** A table with what its working paper says of each row, by the row's name. */
interface AnsweredTable {
  readonly table: SeededTable;
  readonly answers: Map<string, string>;
}

const RIGHT: { readonly [W in Wording]: readonly string[] } = {
  "all-or-nothing": ["是", "否", ""],
  items: ["是", "否"],
  deductions: ["0", "2", ""],
  proportion: ["85%", "0.9", "1"],
};

export function answeredTable(dice: Dice): AnsweredTable {
  const table = correctTable(dice);
  return { table, answers: new Map(allRows(table).map(({ name, wording }) => [name, dice.pick(RIGHT[wording])])) };
}

export const sheetOfAnswered = ({ table }: AnsweredTable): SheetSnapshot => sheetFrom(table);

export function itsPaper({ table, answers }: AnsweredTable): Pick<ReviewSettings, "paper"> {
  return { paper: answeredPaper(reviewSheet(sheetFrom(table), national2020), answers) };
}

/** Answers one of the rows so worded with what can't be an answer to it. */
function answering(wording: Wording, ...wrong: readonly string[]): Fault<AnsweredTable> {
  return ({ table, answers }, dice) => {
    const rows = allRows(table).filter((row) => row.wording === wording);
    if (rows.length === 0) return null;
    const row = dice.pick(rows);
    answers.set(row.name, dice.pick(wrong));
    return { findings: [one("answer-invalid", `${SCORE}${rowNumber(table, row)}`)] };
  };
}

export const ANSWER_FAULTS: { readonly [kind: string]: Fault<AnsweredTable> } = {
  "an answer that is neither yes nor no": answering("all-or-nothing", "大概", "1", "已完成"),
  "the same to several points": answering("items", "都有", "100%"),
  "a count that is none": answering("deductions", "没有", "1.5", "-1", "2项"),
  "a rate that is none": answering("proportion", "很高", "九成", "85分"),
};

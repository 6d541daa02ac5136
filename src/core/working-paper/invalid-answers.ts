import { formatCell } from "../sheet/address";
import type { CellValue } from "../sheet/cell";
import type { Input } from "../criteria/reading";
import type { TargetTable } from "../targets/rows";
import type { Indicator } from "../table/table";
import type { Paper } from "./earlier";
import { answerIn } from "./paper-input";
import { keyedRows } from "./keyed";

/** Something written as an answer from which no score follows. */
export interface InvalidAnswer {
  readonly indicator: Indicator;
  readonly input: Input;
  /** Of another kind than is asked for, or out of its bounds. */
  readonly problem: "answer-type" | "answer-range";
  /** What stands there. */
  readonly answer: CellValue;
  /** Where it stands in the working paper: "G7". */
  readonly cell: string;
}

/** The answers in a working paper that can't be right, whether or not a score needs them, in the order of the tables. */
export function invalidAnswers(tables: readonly TargetTable[], paper: Paper): InvalidAnswer[] {
  const column = paper.columns.get("answer") ?? 0;
  return keyedRows(tables, paper).rows.flatMap(({ asked: { indicator }, points }) =>
    points.flatMap(({ input, kept }): InvalidAnswer[] => {
      const given = input && kept && answerIn(kept.answer, input);
      if (!input || !kept || given?.type !== "bad") return [];
      const cell = formatCell({ row: kept.row, column });
      return [{ indicator, input, problem: given.code, answer: kept.answer, cell }];
    }),
  );
}

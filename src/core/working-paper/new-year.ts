import { writing } from "../edits/cell-edits";
import type { CellContent, EditPlan, Operation } from "../edits/operations";
import { cellAt } from "../sheet/snapshot";
import { readState, stateChange } from "../state/stored-state";
import type { Paper } from "./earlier";
import type { PaperRole } from "./columns";

/** What the start of a new year takes away from a copied workbook. */
export interface NewYear {
  readonly plan: EditPlan;
  /** How many answers, with their reasons and evidence, are cleared. */
  readonly answers: number;
  /** How many acceptances are. */
  readonly acceptances: number;
  /** False where what the workbook keeps of us is another version's, or damaged: it is left as it is. */
  readonly isStateOurs: boolean;
}

/** What people write into a paper about one year. */
const OF_ONE_YEAR: readonly PaperRole[] = ["answer", "reason", "evidence"];
const EMPTY: CellContent = { type: "value", value: { type: "empty" } };

/**
 * Plans to clear what was said about the year before: the answers, reasons and evidence of a working paper, and the
 * acceptances of single findings. Keys and formulas stay, and so do acceptances of the template itself, which are meant for
 * every year, and scores that somebody has typed.
 */
export function planNewYear(paper: Paper | null, storedState: string | null): NewYear {
  const operations = paper ? clearing(paper) : [];
  const read = readState(storedState);
  const accepted = read.type === "state" ? read.state.accepted : [];
  const kept = accepted.filter(({ scope }) => scope === "template");
  const change =
    kept.length < accepted.length ? stateChange(storedState, (state) => ({ ...state, accepted: kept })) : null;
  return {
    plan: {
      sheets: paper && operations.length > 0 ? [{ sheet: paper.snapshot.name, operations }] : [],
      ...(change ? { storedState: change } : {}),
    },
    answers: paper?.rows.filter(({ answer }) => answer.type !== "empty").length ?? 0,
    acceptances: accepted.length - kept.length,
    isStateOurs: read.type === "state",
  };
}

function clearing({ snapshot, columns, rows }: Paper): Operation[] {
  return rows.flatMap(({ row }) =>
    OF_ONE_YEAR.flatMap((role): Operation[] => {
      const column = columns.get(role);
      if (column === undefined) return [];
      const cell = { row, column };
      return writing(cell, EMPTY, cellAt(snapshot, cell));
    }),
  );
}

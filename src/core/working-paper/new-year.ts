import { writing } from "../edits/cell-edits";
import type { EditPlan, Operation } from "../edits/operations";
import type { CellContent } from "../edits/cell-content";
import { cellAt } from "../sheet/snapshot";
import { type Acceptance, readState, stateChange } from "../state/stored-state";
import { isWritten, type Paper } from "./earlier";
import type { PaperRole } from "./columns";

/** What the start of a new year takes away from a copied workbook. */
export interface NewYear extends LastYear {
  readonly plan: EditPlan;
  /** False where what the workbook keeps of us is another version's, or damaged: it is left as it is. */
  readonly isStateOurs: boolean;
}

/** What a workbook holds about the year before. */
export interface LastYear {
  /** How many points have an answer, a reason or evidence. */
  readonly points: number;
  /** How many single findings are accepted. */
  readonly acceptances: number;
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
  const lastYear = lastYearIn(paper, accepted);
  const change =
    lastYear.acceptances > 0
      ? stateChange(storedState, (state) => ({ ...state, accepted: accepted.filter(isForEveryYear) }))
      : null;
  return {
    plan: {
      sheets: paper && operations.length > 0 ? [{ sheet: paper.snapshot.name, operations }] : [],
      ...(change ? { storedState: change } : {}),
    },
    ...lastYear,
    isStateOurs: read.type === "state",
  };
}

/** What a new year would clear, to be said before it does. */
export function lastYearIn(paper: Paper | null, accepted: readonly Acceptance[]): LastYear {
  return {
    points: paper?.rows.filter(isWritten).length ?? 0,
    acceptances: accepted.filter((one) => !isForEveryYear(one)).length,
  };
}

const isForEveryYear = ({ scope }: Acceptance): boolean => scope === "template";

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

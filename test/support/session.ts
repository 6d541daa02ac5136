import { Session } from "../../src/app/session";
import type { Notice } from "../../src/app/session-state";
import { type CellAddress, formatCell, parseCell } from "../../src/core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import national2020 from "../../src/profiles/national-2020";
import { sheetOf } from "./grid";
import { ManualClock } from "./manual-clock";
import { MemoryHost } from "./memory-host";
import { scoreTable } from "./score-table";

export const ACTIVE = { type: "active" } as const;
const LONG = 60_000;

export function cell(address: string): CellAddress {
  const parsed = parseCell(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

export const number = (value: number) => ({ type: "number", number: value }) as const;

/** A session over these sheets, and what happens around it. */
export function opened(...sheets: readonly SheetSnapshot[]) {
  const host = new MemoryHost(...(sheets.length > 0 ? sheets : [scoreTable()]));
  const clock = new ManualClock();
  const session = new Session(host, national2020, clock.later);
  /** Waits until everything that has been asked for is done. */
  const settled = async (): Promise<void> => {
    clock.pass(LONG);
    await new Promise((resolve) => setImmediate(resolve));
  };
  /** What the host is asked while something is done. */
  const callsOf = async (work: () => Promise<unknown>): Promise<string> => {
    const before = host.calls.length;
    await work();
    return host.calls.slice(before).join(", ");
  };
  const checks = (): readonly string[] =>
    session.state().review?.tables.flatMap(({ findings }) => findings.map(({ check }) => check)) ?? [];
  const shown = async (address: string) => cellAt((await host.read(ACTIVE)).sheet, cell(address));
  return { host, session, clock, settled, callsOf, checks, shown };
}

/** A notice in short. */
export function inShort(notice: Notice | null): string {
  switch (notice?.type) {
    case undefined:
      return "";
    case "recalculated":
      return `recalculated ${notice.cells.map(formatCell).join(" ")}, ${notice.converted} converted`;
    case "refused":
      return `${notice.refusal.code} ${notice.refusal.cells.map(formatCell).join(" ")}`;
    case "skipped":
      return notice.code;
    case "marked":
    case "cleared":
      return `${notice.type} ${notice.count > 0 ? "some" : "none"}`;
    case "undone":
      return `undone ${notice.cells.map(formatCell).join(" ")}, kept ${notice.kept.map(formatCell).join(" ")}`.trim();
    case "unchanged":
      return "unchanged";
    case "handed-in":
      return `handed in, ${notice.given}, without ${[`${notice.marks} marks`, ...notice.removed].join(", ")}`;
    case "only-own-sheets":
      return notice.type;
    case "uncalculated":
      return `uncalculated ${notice.uncalculated.map(({ sheet, cells }) => `${sheet} ${cells.map(formatCell).join(" ")}`).join(", ")}`;
    case "not-handed-in":
      return `not handed in: ${notice.failure.code}`;
    case "made":
      return `made ${notice.sheets.join(" ")}`;
    case "name-taken":
      return `name-taken ${notice.sheet}`;
    case "columns-chosen":
      return notice.hasTable ? "chosen" : "chosen, no table";
    case "decided":
      return `decided ${notice.decision}`;
    case "fixed":
      return `fixed ${notice.cells.map(formatCell).join(" ")}`;
    case "columns-forgotten":
    case "state-not-ours":
      return notice.type;
    case "paper-made":
      return `paper of ${notice.points} points, ${notice.filled} filled, ${notice.lost.length} lost`;
    case "answers-filled":
      return `filled ${notice.count}`;
    case "year-begun":
      return `new year: ${notice.points} points, ${notice.acceptances} acceptances cleared`;
    case "scores-written":
      return `scores ${notice.cells.map(formatCell).join(" ")}, ${notice.differing} differing`;
    case "nothing-to-score":
    case "not-in-paper":
      return notice.type;
    case "problem":
      return `${notice.problem.code} ${notice.problem.cells.map(formatCell).join(" ")}`.trim();
  }
}

/** A table with a score that is held as text. */
export const TEXT_SCORE = sheetOf(`
  三级指标 | 分值 | 评价标准                   | 得分
  开馆时长 | 60   | 达到目标得60分，否则不得分 | "60
  新书上架 | 40   | 按时上架得40分，否则不得分 | 40
  合计     | 100  |                            | 100
`);

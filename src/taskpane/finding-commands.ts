import type { Session } from "../app/session";
import type { FixOption } from "../core/checks/fix";
import type { Finding } from "../core/checks/findings";
import type { Acceptance } from "../core/state/stored-state";
import type { Select } from "./components/cell-button";

/** What a person can do about findings. */
export interface FindingCommands {
  /** Null where the addresses no longer hold. */
  readonly select: Select | null;
  /** Null where the addresses no longer hold. */
  readonly fix: ((option: FixOption) => void) | null;
  readonly accept: (finding: Finding, reason: string, scope: Acceptance["scope"]) => void;
  /** Takes an acceptance back, whether or not it still holds. */
  readonly withdraw: (finding: Finding) => void;
}

/** @param isMoved whether rows or columns have moved since the review */
export function findingCommandsOf(session: Session, isMoved: boolean): FindingCommands {
  return {
    select: isMoved ? null : (range) => void session.select(range),
    fix: isMoved ? null : (option) => void session.fix(option),
    accept: (finding, reason, scope) => void session.decide({ type: "accept", finding, reason, scope }),
    withdraw: (finding) => void session.decide({ type: "withdraw", finding }),
  };
}

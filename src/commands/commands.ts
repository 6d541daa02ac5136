import type { Session } from "../app/session";

/** What Office hands to the function of a ribbon button, which waits until it is told that all is done. */
interface CommandEvent {
  completed(): void;
}

/** What the ribbon needs of Office. */
export interface Ribbon {
  /** Names the function of a button as the manifest names it. */
  readonly associate: (name: string, run: (event: CommandEvent) => void) => void;
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
}

/** The ribbon's buttons, on the pane's own session. What a button can't do is said in the pane. */
export function registerCommands(session: Session, { associate, showPane }: Ribbon): void {
  const command = (name: string, work: () => Promise<void>, isSeenInPane = false): void => {
    associate(name, (event) => {
      void carryOut(work, isSeenInPane).finally(() => {
        event.completed();
      });
    });
  };

  const carryOut = async (work: () => Promise<void>, isSeenInPane: boolean): Promise<void> => {
    const shown = isSeenInPane ? showPane() : Promise.resolve();
    await Promise.all([work(), shown.catch(() => undefined)]);
    if (!isSeenInPane && hasFailed(session)) await showPane().catch(() => undefined);
  };

  command("review", () => session.review(), true);
  command("recalculate", () => session.recalculate());
  command("clearMarks", () => session.clearMarks());
}

function hasFailed(session: Session): boolean {
  const { notice } = session.state();
  return notice?.type === "problem" || notice?.type === "refused" || notice?.type === "skipped";
}

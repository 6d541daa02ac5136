import type { Later } from "../../src/app/long-writes";

/** A clock that only goes on when it is told to. */
export class ManualClock {
  private waiting: { readonly at: number; readonly run: () => void }[] = [];
  private now = 0;

  readonly later: Later = (milliseconds, run) => {
    const entry = { at: this.now + milliseconds, run };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  /** Lets time pass and what is due then happen. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
  }
}

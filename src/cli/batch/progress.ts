import stringWidth from "string-width";
import type { Texts } from "../../locales/texts";
import type { Io } from "../io";

/** So often is the bar drawn anew at most, in milliseconds. */
const INTERVAL = 100;
const BAR = 24;

/** A bar on standard error that shows how far a batch has come; nothing where that is no screen. */
export class Progress {
  private done: number;
  private failed = 0;
  private drawnAt = 0;
  private readonly startedAt = Date.now();

  /** @param before how many files were done by an earlier run */
  constructor(
    private readonly all: number,
    private readonly before: number,
    private readonly texts: Texts,
    private readonly io: Pick<Io, "err" | "progressWidth">,
  ) {
    this.done = before;
  }

  /** One more file is done. */
  advance(isFailed: boolean): void {
    this.done += 1;
    if (isFailed) this.failed += 1;
    const now = Date.now();
    if (now - this.drawnAt < INTERVAL && this.done < this.all) return;
    this.drawnAt = now;
    this.draw((now - this.startedAt) / 1000);
  }

  /** Takes the bar away. */
  end(): void {
    const { progressWidth } = this.io;
    if (progressWidth !== null) this.io.err(`\r${" ".repeat(progressWidth - 1)}\r`);
  }

  private draw(seconds: number): void {
    const { progressWidth } = this.io;
    if (progressWidth === null) return;
    const { all, done, failed } = this;
    const filled = Math.round((BAR * done) / all);
    const rate = (done - this.before) / Math.max(seconds, 0.001);
    const line = [
      "█".repeat(filled) + "░".repeat(BAR - filled),
      this.texts.commands.progress({ done, all, failed, rate, secondsLeft: Math.ceil((all - done) / rate) }),
    ].join(" ");
    const room = progressWidth - 1;
    this.io.err(`\r${fitted(line, room)}${" ".repeat(Math.max(0, room - stringWidth(line)))}`);
  }
}

function fitted(line: string, room: number): string {
  let shown = line;
  while (stringWidth(shown) > room) shown = shown.slice(0, -1);
  return shown;
}

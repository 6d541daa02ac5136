import { Progress } from "../../src/cli/batch/progress";
import { zhCN } from "../../src/locales/zh-CN";

/** What a screen of this width shows after each drawing; null for no screen. */
function drawnOn(progressWidth: number | null, work: (progress: Progress) => void, before = 0): string[] {
  const written: string[] = [];
  work(new Progress(4, before, zhCN, { err: (text) => void written.push(text), progressWidth }));
  return written;
}

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** One file a second. */
function advance(progress: Progress, ...failed: readonly boolean[]): void {
  for (const isFailed of failed) {
    jest.advanceTimersByTime(1000);
    progress.advance(isFailed);
  }
}

describe("the progress of a batch", () => {
  it("is a bar in one line, with how many are done, how fast, and how long it will take", () => {
    const lines = drawnOn(80, (progress) => {
      advance(progress, false, true);
    });
    expect(lines.map((line) => line.trim())).toEqual([
      `${"█".repeat(6)}${"░".repeat(18)} ${zhCN.commands.progress({ done: 1, all: 4, failed: 0, rate: 1, secondsLeft: 3 })}`,
      `${"█".repeat(12)}${"░".repeat(12)} ${zhCN.commands.progress({ done: 2, all: 4, failed: 1, rate: 1, secondsLeft: 2 })}`,
    ]);
    expect(lines.every((line) => line.startsWith("\r") && !line.includes("\n"))).toBe(true);
  });

  it("counts what an earlier run has done, but not for the speed", () => {
    const [line = ""] = drawnOn(
      80,
      (progress) => {
        advance(progress, false);
      },
      2,
    );
    expect(line).toContain(zhCN.commands.progress({ done: 3, all: 4, failed: 0, rate: 1, secondsLeft: 1 }));
  });

  it("is drawn ten times a second at most, and once more at the end", () => {
    const lines = drawnOn(80, (progress) => {
      jest.advanceTimersByTime(1000);
      for (let file = 0; file < 4; file += 1) progress.advance(false);
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("4/4");
  });

  it("never breaks a narrow line, and goes without a trace", () => {
    const lines = drawnOn(30, (progress) => {
      advance(progress, true);
      progress.end();
    });
    // A Chinese character takes two columns.
    expect(lines[0]?.replace(/[\u4e00-\u9fff]/g, "xx").length).toBeLessThanOrEqual(30);
    expect(lines[1]).toBe(`\r${" ".repeat(29)}\r`);
  });

  it("is silent where there is no screen", () => {
    const lines = drawnOn(null, (progress) => {
      advance(progress, false);
      progress.end();
    });
    expect(lines).toEqual([]);
  });
});

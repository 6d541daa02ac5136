import { Batch, type BatchState } from "../../src/reviewpage/work/batch";
import type { Answer, Request } from "../../src/reviewpage/work/messages";
import { LostWorker, type Pool } from "../../src/reviewpage/work/pool";
import { failedFile } from "../../src/reviewpage/work/review-file";
import { LANGUAGES } from "../../src/locales/locale";

const files = (...names: readonly string[]) => names.map((name) => ({ name, file: new File([], name) }));

/** Workers that answer when the test lets them. */
class ManualPool implements Pool {
  readonly size = 2;
  isClosed = false;
  private readonly asked = new Map<string, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.asked.set(request.type === "review" ? request.name : "report", { resolve, reject });
    });
  }

  close(): void {
    this.isClosed = true;
  }

  get waiting(): string[] {
    return [...this.asked.keys()];
  }

  async answer(name: string): Promise<void> {
    const reviewed = failedFile(name, { code: "empty-file", concerned: [] }, LANGUAGES);
    this.asked.get(name)?.resolve({ type: "reviewed", reviewed });
    this.asked.delete(name);
    await settle();
  }

  async lose(name: string): Promise<void> {
    this.asked.get(name)?.reject(new LostWorker("time"));
    this.asked.delete(name);
    await settle();
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function batchOver(...pools: readonly ManualPool[]): Batch {
  const left = [...pools];
  let now = 0;
  return new Batch(
    () => {
      const next = left.shift();
      if (!next) throw new Error("no more pools");
      return next;
    },
    () => (now += 1000),
  );
}

const shown = ({ phase, reviewed }: BatchState): string =>
  [phase, ...reviewed.map(({ results }) => results.get("zh-CN")?.file)].join(" ");

it("works on as many files at once as there are workers, and shows what is done in the order of the files", async () => {
  const pool = new ManualPool();
  const batch = batchOver(pool);
  const done = batch.review(files("a", "b", "c"));
  expect(pool.waiting).toEqual(["a", "b"]);
  await pool.answer("b");
  expect(pool.waiting).toEqual(["a", "c"]);
  expect(shown(batch.state())).toBe("reviewing b");
  await pool.answer("a");
  await pool.answer("c");
  await done;
  expect(shown(batch.state())).toBe("done a b c");
});

it("says of a file whose worker was lost that it took too long, and goes on", async () => {
  const pool = new ManualPool();
  const batch = batchOver(pool);
  const done = batch.review(files("a", "b"));
  await pool.lose("a");
  await pool.answer("b");
  await done;
  const [first] = batch.state().reviewed;
  expect(first?.results.get("en")?.problem?.code).toBe("timed-out");
  expect(shown(batch.state())).toBe("done a b");
});

it("keeps what is done when it is cancelled, and ends the workers", async () => {
  const pool = new ManualPool();
  const batch = batchOver(pool);
  void batch.review(files("a", "b", "c"));
  await pool.answer("a");
  batch.cancel();
  await pool.answer("b");
  expect(pool.isClosed).toBe(true);
  expect(shown(batch.state())).toBe("cancelled a");
});

it("forgets an earlier batch when another one begins", async () => {
  const [first, second] = [new ManualPool(), new ManualPool()];
  const batch = batchOver(first, second);
  void batch.review(files("a"));
  const done = batch.review(files("b"));
  await first.answer("a");
  await second.answer("b");
  await done;
  expect(shown(batch.state())).toBe("done b");
});

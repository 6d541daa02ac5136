import path from "node:path";
import { Journal } from "../../src/cli/batch/journal";
import type { Outcome, Pool } from "../../src/cli/batch/pool";
import { type KeyedFile, reviewAll } from "../../src/cli/batch/work";
import { zhCN } from "../../src/locales/zh-CN";
import { reviewed } from "../support/file-results";
import { temporaryFolder } from "../support/temporary-folder";

const folder = temporaryFolder();
const FILES = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name): KeyedFile => ({ name, location: `/${name}`, key: name }));

/** Threads that lose the files named, and review the others. */
class FailingPool implements Pool {
  readonly asked: string[] = [];
  constructor(private readonly lost: Readonly<Record<string, "timed-out" | "worker-lost">>) {}

  review({ file: { name } }: Parameters<Pool["review"]>[0]): Promise<Outcome> {
    this.asked.push(name);
    const code = this.lost[name];
    return Promise.resolve(
      code === undefined
        ? { type: "reviewed", reviewed: { result: reviewed(name), line: `line of ${name}` } }
        : { type: "lost", code },
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const openJournal = (): Promise<Journal> => Journal.open(path.join(folder(), "r.journal"), "r", []);

async function batch(journal: Journal, pool: Pool): Promise<void> {
  const settings = { folder: "/", language: null, profile: null, wantsLine: true };
  await reviewAll(FILES, settings, { journal, pool, jobs: 2, texts: zhCN }, () => undefined);
}

it("a thread that is lost loses its file alone, which is named and tried again the next time", async () => {
  const first = await openJournal();
  await batch(first, new FailingPool({ "a.xlsx": "worker-lost", "c.xlsx": "timed-out" }));
  const problems = FILES.map(({ key }) => first.resultOf(key)?.problem ?? null);
  expect(problems).toEqual([
    { code: "worker-lost", message: zhCN.problems.file["worker-lost"] },
    null,
    { code: "timed-out", message: zhCN.problems.file["timed-out"] },
  ]);
  expect(String(await first.lineOf("a.xlsx"))).toContain('"worker-lost"');
  expect(String(await first.lineOf("b.xlsx"))).toBe("line of b.xlsx\n");
  await first.close();

  const again = await openJournal();
  const pool = new FailingPool({});
  await batch(again, pool);
  expect(pool.asked).toEqual(["a.xlsx", "c.xlsx"]);
  expect(FILES.map(({ key }) => again.resultOf(key)?.problem)).toEqual([null, null, null]);
  await again.remove();
});

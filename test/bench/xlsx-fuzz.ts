import { nodeCodec } from "../../src/hosts/xlsx/zip/node-codec";
import { FEATURES, workbookWith } from "../support/xlsx/features";
import { damaged, randomFrom } from "../support/xlsx/mutate";
import { tryFile } from "../support/xlsx/try-file";

/*
 * Reads damaged workbooks for some minutes (`npm run fuzz -- MINUTES SEED`) and ends with 1 at the first that crashes,
 * takes more than 10 seconds, takes the process above 1 GB, comes out as an empty sheet that wasn't damaged to be one, or
 * is read otherwise by the means of Node than by our own.
 */
const [minutes = 10, seed = 1] = process.argv.slice(2).map(Number);
const SLOW = 10000;
const GIGABYTE = 2 ** 30;

async function main(): Promise<void> {
  const files = Object.values(FEATURES).map(workbookWith);
  const outcomes = new Map<string, number>();
  const end = Date.now() + minutes * 60000;
  let [slowest, count] = [0, 0];
  for (; Date.now() < end; count++) {
    const random = randomFrom(seed + count);
    const file = damaged(files[count % files.length] ?? new Uint8Array(0), random);
    const start = Date.now();
    const outcome = await tryFile(file).catch((error: unknown) => fail(count, String(error)));
    slowest = Math.max(slowest, Date.now() - start);
    if (slowest > SLOW) fail(count, `${slowest} ms`);
    if (process.memoryUsage().rss > GIGABYTE) fail(count, "memory");
    const other = await tryFile(file, nodeCodec).catch((error: unknown) => fail(count, String(error)));
    if (JSON.stringify(other) !== JSON.stringify(outcome)) fail(count, "otherwise by Node's own means");
    const name = "refused" in outcome ? outcome.refused : outcome.cells === 0 ? "empty" : "read";
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${count} files from seed ${seed}: slowest ${slowest} ms, at most ${peak} MB`);
  console.table([...outcomes].sort().map(([outcome, files]) => ({ outcome, files })));
}

function fail(count: number, why: string): never {
  console.error(`seed ${seed + count}, workbook ${count % Object.keys(FEATURES).length}: ${why}`);
  process.exit(1);
}

void main();

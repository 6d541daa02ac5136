import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Operation } from "../../src/core/edits/operations";
import type { CellContent } from "../../src/core/edits/cell-content";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { nodeCodec } from "../../src/hosts/xlsx/zip/node-codec";
import { rowsFile } from "../support/xlsx/files";

/*
 * How long an edit of 30 cells takes from a file's bytes to the bytes of the edited file (`npm run bench:xlsx`), beside
 * what the same minutes take to unzip and zip the file with fflate and to edit it with ExcelJS: the first time in a process
 * and once its code is compiled, in the time of processors, which other work on the machine distorts least. The best of
 * some processes counts, and the largest memory.
 */
const SIZES = [30, 5000, 100000];
const RUNS = 3;
/** So long is an edit repeated in one process, in milliseconds; at least once. */
const WARM = 2000;
const EDITS = 30;
const COLUMNS = "ABCDEFGHI";

const JOBS: Readonly<Record<string, (bytes: Uint8Array, rows: number) => Promise<unknown>>> = {
  ours: async (bytes, rows) => {
    const host = await openWorkbook(bytes, nodeCodec);
    const content = (number: number): CellContent => ({ type: "value", value: { type: "number", number } });
    const operations = Array.from({ length: EDITS }, (_, i): Operation => {
      const row = Math.floor((i * rows) / EDITS);
      return { type: "set-cell", cell: { row, column: 2 }, before: content(row + 2), after: content(95.5) };
    });
    await host.apply({ sheets: [{ sheet: "S", operations }] });
    return host.save();
  },
  fflate: (bytes) => Promise.resolve(zipSync(unzipSync(bytes))),
  exceljs: async (bytes, rows) => {
    // Loaded here: the others' processes have nothing to do with it.
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    for (let i = 0; i < EDITS; i++) {
      const cell = workbook.getWorksheet("S")?.getCell(Math.floor((i * rows) / EDITS) + 1, 3);
      if (cell) cell.value = 95.5;
    }
    return workbook.xlsx.writeBuffer();
  },
};

function sheetOf(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, row) => {
    const number = row + 1;
    const cells = [...COLUMNS].map((column, i) => `<c r="${column}${number}" s="0"><v>${row + i}</v></c>`);
    return `<row r="${number}">${cells.join("")}<c r="J${number}"><f>A${number}+B${number}</f><v>${2 * row + 1}</v></c></row>`;
  });
  return rowsFile(lines.join(""));
}

/** Prints what the first run of a process takes, what the best of the next ones does, and the memory. */
async function runJob(job: string, file: string, rows: number): Promise<void> {
  const bytes = readFileSync(file);
  const work = async (): Promise<number> => {
    const before = process.cpuUsage();
    await JOBS[job]?.(bytes, rows);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const first = await work();
  let best = Infinity;
  const end = performance.now() + WARM;
  for (let run = 0; run < 1 || performance.now() < end; run++) best = Math.min(best, await work());
  console.log(JSON.stringify([first, best, process.resourceUsage().maxRSS / 1024]));
}

interface Measured {
  /** Of a process's first edit, and of one once its code is compiled; milliseconds of processors. */
  readonly first: number;
  readonly best: number;
  /** In MB. */
  readonly memory: number;
}

function measure(job: string, file: string, rows: number): Measured {
  const runs = Array.from({ length: RUNS }, (): number[] => {
    const { stdout } = spawnSync(process.execPath, [__filename, job, file, String(rows)], { encoding: "utf8" });
    return stdout.match(/[\d.]+/g)?.map(Number) ?? [];
  });
  const values = (at: number): number[] => runs.map((run) => run[at] ?? NaN);
  return { first: Math.min(...values(0)), best: Math.min(...values(1)), memory: Math.max(...values(2)) };
}

function compare(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "scorecheck-bench-"));
  const table = SIZES.map((rows) => {
    const file = path.join(folder, `${rows}.xlsx`);
    writeFileSync(file, sheetOf(rows));
    const [ours, floor, exceljs] = ["ours", "fflate", "exceljs"].map((job) => measure(job, file, rows));
    if (!ours || !floor || !exceljs) throw new Error("three jobs");
    return {
      rows,
      "ours ms": Math.round(ours.best),
      "of unzip+zip": (ours.best / floor.best).toFixed(2),
      "ExcelJS of ours": (exceljs.best / ours.best).toFixed(1),
      "first ms": Math.round(ours.first),
      "first of unzip+zip": (ours.first / floor.first).toFixed(2),
      "ExcelJS of first": (exceljs.first / ours.first).toFixed(1),
      "ours MB": Math.round(ours.memory),
      "unzip+zip MB": Math.round(floor.memory),
      "ExcelJS MB": Math.round(exceljs.memory),
    };
  });
  rmSync(folder, { recursive: true, force: true });
  console.table(table);
}

const [job, file, rows] = process.argv.slice(2);
if (job !== undefined && file !== undefined) void runJob(job, file, Number(rows));
else compare();

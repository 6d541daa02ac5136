import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { CellContent, Operation } from "../../src/core/edits/operations";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { rowsFile } from "../support/xlsx/files";

/*
 * How long an edit of 30 cells takes from a file's bytes to the bytes of the edited file (`npm run bench:xlsx`), beside
 * what the same minutes take to unzip and zip the file with fflate and to edit it with ExcelJS. Each run is a process of
 * its own; the best of some runs counts, and the largest memory. On a busy machine only the time of processors says much.
 */
const SIZES = [30, 5000, 100000];
const RUNS = 5;
const EDITS = 30;
const COLUMNS = "ABCDEFGHI";

const JOBS: Readonly<Record<string, (bytes: Uint8Array, rows: number) => Promise<unknown>>> = {
  ours: async (bytes, rows) => {
    const host = await openWorkbook(bytes);
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

async function runJob(job: string, file: string, rows: number): Promise<void> {
  const bytes = readFileSync(file);
  const [start, before] = [performance.now(), process.cpuUsage()];
  await JOBS[job]?.(bytes, rows);
  const [time, { user, system }] = [performance.now() - start, process.cpuUsage(before)];
  console.log(JSON.stringify([time, (user + system) / 1000, process.resourceUsage().maxRSS / 1024]));
}

interface Measured {
  /** From the first byte to the last, in milliseconds, and what processors took for it: on a busy machine the truer one. */
  readonly time: number;
  readonly work: number;
  /** In MB. */
  readonly memory: number;
}

function measure(job: string, file: string, rows: number): Measured {
  const runs = Array.from({ length: RUNS }, (): number[] => {
    const { stdout } = spawnSync(process.execPath, [__filename, job, file, String(rows)], { encoding: "utf8" });
    return stdout.match(/[\d.]+/g)?.map(Number) ?? [];
  });
  return {
    time: Math.min(...runs.map(([time = NaN]) => time)),
    work: Math.min(...runs.map(([, work = NaN]) => work)),
    memory: Math.max(...runs.map(([, , memory = NaN]) => memory)),
  };
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
      "ours ms": Math.round(ours.time),
      "ours MB": Math.round(ours.memory),
      "of unzip+zip": (ours.time / floor.time).toFixed(2),
      "by CPU": (ours.work / floor.work).toFixed(2),
      "unzip+zip MB": Math.round(floor.memory),
      "ExcelJS of ours": (exceljs.time / ours.time).toFixed(1),
      "of ours by CPU": (exceljs.work / ours.work).toFixed(1),
      "ExcelJS MB": Math.round(exceljs.memory),
    };
  });
  rmSync(folder, { recursive: true, force: true });
  console.table(table);
}

const [job, file, rows] = process.argv.slice(2);
if (job !== undefined && file !== undefined) void runJob(job, file, Number(rows));
else compare();

import { unzipSync, zipSync } from "fflate";
import { reviewSheet } from "../../src/core/review";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import national2020 from "../../src/profiles/national-2020";
import { workbookFrom } from "../support/xlsx/picture-file";
import { bestOf } from "../support/best-time";
import { largeTable } from "./support/large-table";

/*
 * How long a sheet of 5,000 indicators is reviewed beside unzipping and zipping its workbook with fflate, in the same
 * run (`npm run bench:checks`); the best of some runs counts. Fails when the review takes longer.
 */
const INDICATORS = 5000;
const RUNS = 5;
/** One row in so many has a fault. */
const FAULTS = 50;

async function main(): Promise<void> {
  const bytes = workbookFrom({ S: largeTable(INDICATORS, FAULTS) });
  const { sheet } = await (await openWorkbook(bytes)).read({ type: "named", name: "S" });
  const zipping = await bestOf(RUNS, () => zipSync(unzipSync(bytes)));
  const reviewing = await bestOf(RUNS, () => reviewSheet(sheet, national2020));
  const findings = reviewSheet(sheet, national2020).tables.flatMap((table) => table.findings).length;
  console.log(`${INDICATORS} indicators, ${findings} findings, ${(bytes.length / 1024).toFixed(0)} KB`);
  console.log(`unzipping and zipping ${zipping.toFixed(0)} ms, reviewing ${reviewing.toFixed(0)} ms`);
  if (reviewing > zipping) process.exitCode = 1;
}

void main();

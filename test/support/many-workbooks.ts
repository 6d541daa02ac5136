import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { columnName } from "../../src/core/sheet/address";
import type { SampleCell, SampleSheet } from "../hosts/contract/sample";
import { fileOf } from "./xlsx/sample-file";

/** The contents that files are made with in turn; null for a sound workbook. */
const BROKEN: readonly ((sound: Uint8Array) => Uint8Array)[] = [
  () => new Uint8Array(0),
  () => new TextEncoder().encode("%PDF-1.4 no workbook"),
  (sound) => sound.subarray(0, Math.floor(sound.length / 2)),
  (sound) => sound.map((byte, i) => (i > sound.length / 3 && i < sound.length / 3 + 40 ? byte ^ 0x5a : byte)),
];

/** A file of {@link makeWorkbooks}. */
export interface MadeFile {
  /** With "/" between folders. */
  readonly name: string;
  readonly isBroken: boolean;
}

/**
 * Writes so many files into a folder and into folders within, of several sizes and layouts, all of them with one fault
 * of their template and many with faults of their own; every `brokenEvery`th can't be read. The same numbers give the
 * same files.
 */
export function makeWorkbooks(folder: string, count: number, brokenEvery: number): MadeFile[] {
  return Array.from({ length: count }, (_, i): MadeFile => {
    const name = `unit-${String(i % 7)}/${String(i).padStart(5, "0")}.xlsx`;
    const isBroken = i % brokenEvery === brokenEvery - 1;
    const damage = BROKEN[Math.floor(i / brokenEvery) % BROKEN.length];
    const sound = fileOf(sheetsOf(i));
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), isBroken && damage ? damage(sound) : sound);
    return { name, isBroken };
  });
}

const CRITERIA: readonly ((weight: number) => string)[] = [
  (weight) => `按时完成得${weight}分，否则不得分。`,
  (weight) => `完成率达到100%得${weight}分，每降低1个百分点扣0.5分，扣完为止。`,
  (weight) => `①有记录得${weight / 2}分；②记录完整得${weight / 2}分。`,
  (weight) => `得分=实际完成数/计划数×${weight}。`,
  () => "资料齐全、制度健全。",
];

/** The first row of the template, which nobody has mended: its criterion gives more than its weight. */
const TEMPLATES_WEIGHT = 2;
const TEMPLATES_CRITERION = "按时完成得3分，否则不得分。";

/** A score table of 9 to 60 rows, some with a serial number, a cover before it or notes beside it. */
function sheetsOf(seed: number): SampleSheet[] {
  const indicators = 9 + ((seed * 7) % 52);
  const hasSerial = seed % 3 === 0;
  const cells: Record<string, SampleCell> = {};
  let row = 0;
  const add = (...values: readonly (string | number)[]): void => {
    row += 1;
    values.forEach((value, column) => {
      if (value === "") return;
      const isNumber = typeof value === "number";
      cells[`${columnName(column)}${row}`] = {
        value: isNumber ? { type: "number", number: value } : { type: "text", text: value },
      };
    });
  };
  const line = (serial: string | number, ...values: readonly (string | number)[]): void => {
    add(...(hasSerial ? [serial] : []), ...values);
  };
  add(`项目名称：第${seed}号林区巡护项目`);
  line("序号", "一级指标", "三级指标", "分值", "评价标准", "得分", ...(seed % 2 === 0 ? ["扣分原因"] : []));
  let [weights, scores] = [0, 0];
  for (let i = 0; i < indicators; i += 1) {
    const rest = i === indicators - 1 ? 100 - weights : Math.max(1, Math.floor(98 / indicators));
    const weight = i === 0 ? TEMPLATES_WEIGHT : rest;
    // One row in some files has more than its weight.
    const score = i === 1 + (seed % 7) && seed % 4 === 0 ? weight + 1 : weight - (i % 5 === 4 ? 0.5 : 0);
    const criterion = i === 0 ? TEMPLATES_CRITERION : (CRITERIA[(i + seed) % CRITERIA.length]?.(weight) ?? "");
    line(i + 1, ["产出", "效益"][Math.floor((2 * i) / indicators)] ?? "", `第${i + 1}段巡护`, weight, criterion, score);
    weights += weight;
    scores += score;
  }
  line("", "合计", "", 100, "", scores);
  const table: SampleSheet = { name: seed % 5 === 0 ? "附件2" : "评分表", cells };
  const cover: SampleSheet = { name: "封面", cells: { A1: { value: { type: "text", text: "说明" } } } };
  return seed % 6 === 5 ? [cover, table] : [table];
}

import { makeWorkingPaper, type Scored, writeScores } from "../../src/app/working-paper";
import { planFor } from "../../src/core/edits/operations";
import { formatCell } from "../../src/core/sheet/address";
import { textOf } from "../../src/core/sheet/cell";
import { cellAt, type SheetSnapshot } from "../../src/core/sheet/snapshot";
import { cellValueOf } from "../../src/core/working-paper/paper-input";
import { type PaperRow, readPaper } from "../../src/core/working-paper/earlier";
import { NO_OFFERS, type OfferSettings } from "../../src/core/working-paper/offers";
import type { ScoreSettings } from "../../src/core/working-paper/write-scores";
import type { Host } from "../../src/hosts/port";
import { SOURCE } from "../../src/locales/locale";
import { paperWords } from "../../src/locales/paper-words";
import national2020 from "../../src/profiles/national-2020";
import { cellOf } from "./grid";
import type { MemoryHost } from "./memory-host";

export const WORDS = paperWords(SOURCE);

const named = (name: string) => ({ type: "named", name }) as const;

/** A paper of ours as it stands in a workbook. */
export async function paperOf(host: Host): Promise<{ snapshot: SheetSnapshot; rows: readonly PaperRow[] }> {
  const { sheet } = await host.read(named("评分底稿"));
  const paper = readPaper(sheet);
  if (!paper) throw new Error("no working paper");
  return { snapshot: sheet, rows: paper.rows };
}

/** "K1.1 立项|培训计划已制定 = 是", one a row. */
export async function pointsOf(host: Host): Promise<string[]> {
  const { rows } = await paperOf(host);
  return rows.map(({ key, path, point, answer }) => `${key} ${path}|${point} = ${textOf(answer)}`.trim());
}

/** A person answers points by their key, as a picture's cell has it ("是", "3", "85%"). */
export async function answer(host: MemoryHost, answers: { readonly [key: string]: string }): Promise<void> {
  for (const [key, shown] of Object.entries(answers)) {
    const { rows } = await paperOf(host);
    const row = rows.find((one) => one.key === key);
    if (!row) throw new Error(`no point ${key}`);
    await host.type("评分底稿", { row: row.row, column: 6 }, cellOf(shown).value);
  }
}

export const make = (host: Host, sheet: string, offers: Partial<OfferSettings> = {}) =>
  makeWorkingPaper(host, named(sheet), national2020, WORDS, { ...NO_OFFERS, ...offers });

export const score = (host: Host, sheet: string, settings: Partial<ScoreSettings> = {}): Promise<Scored> =>
  writeScores(host, named(sheet), national2020, WORDS, { as: "formula", replace: "none", ...settings });

/** What was done, in short: "I2 I3; differs I4 5/3; open I5 评分点; bad I6 评分点". */
export function inShort(outcome: Scored): string {
  if (outcome.type !== "scored") return outcome.type;
  return [
    outcome.written.map(formatCell).join(" "),
    ...outcome.differing.map(
      ({ cell, present, score }) => `differs ${formatCell(cell)} ${present}/${score.toDecimal(2)}`,
    ),
    ...outcome.unscored.map(
      ({ indicator, outcome: { type, input } }) =>
        `${type} ${formatCell(indicator.score?.address ?? indicator.cell)} ${input.label || "分数"}`,
    ),
  ].join("; ");
}

/** A person answers every yes-or-no with yes and every figure with 0. */
export async function answerEverything(host: Host): Promise<void> {
  const { snapshot, rows } = await paperOf(host);
  const operations = rows.map(({ row }) => {
    const isYesOrNo = textOf(cellAt(snapshot, { row, column: 5 }).value) === "填是或否";
    const after = {
      type: "value",
      value: isYesOrNo ? cellValueOf(true) : ({ type: "number", number: 0 } as const),
    } as const;
    const before = { type: "value", value: { type: "empty" } } as const;
    return { type: "set-cell", cell: { row, column: 6 }, before, after } as const;
  });
  await host.apply(planFor({ sheet: "评分底稿", operations }));
}

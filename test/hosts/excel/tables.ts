import { buildWorkbook, type CellDraft, type SheetDraft } from "../../../src/workbench/model/builder";
import type { WorkbookData } from "../../../src/workbench/model/workbook";

export const SHEET = "评分表";
export const TABLE = { type: "named", name: SHEET } as const;

/** A table of so many indicators, three to a parent whose cells are merged, and a total below. */
export function tableOf(indicators: number, more: Partial<SheetDraft> = {}): WorkbookData {
  const header: CellDraft[] = ["二级指标", "三级指标", "分值", "评价标准", "得分"];
  const rows = Array.from({ length: indicators }, (_, i): CellDraft[] => [
    i % 3 === 0 ? `第${i / 3 + 1}类` : null,
    `第${i + 1}项管护任务完成情况`,
    5,
    "按计划完成并有验收记录的得5分；完成但没有验收记录的得3分；没有完成的不得分。资料以项目单位归档的原件为准，缺少关键环节资料的视为没有完成。",
    i === 1 ? 7 : i === 2 ? { value: "4", numberFormat: "@" } : 5,
  ]);
  const merges = Array.from({ length: Math.floor(indicators / 3) }, (_, i) => `A${i * 3 + 2}:A${i * 3 + 4}`);
  const total: CellDraft[] = ["合计", null, 5 * indicators, null, { value: 1, numberFormat: "0.00" }];
  return buildWorkbook({ name: SHEET, rows: [header, ...rows, total], merges, ...more });
}

import type { FileResult, FindingResult, TableResult } from "../../src/core/batch/file-result";

/** A finding "check: what" at some cells; an error where it isn't said otherwise. */
export function found(said: string, more: Partial<FindingResult> = {}): FindingResult {
  const [check = "", what = ""] = said.split(": ");
  return { check, severity: "error", name: check, cells: ["F4"], what, todo: "look", accepted: null, ...more };
}

/** A table of 90 points on a sheet "评分" with these findings. */
export function scored(findings: readonly FindingResult[], more: Partial<TableResult> = {}): TableResult {
  return {
    sheet: "评分",
    project: "巡护项目",
    totals: { stated: 90, sum: 90, capped: 88.5, supported: 79, ceiling: 100 },
    grade: { given: "优", supported: "良" },
    findings,
    checksOff: [],
    ...more,
  };
}

/** A file with one table of these findings. */
export function reviewed(file: string, ...findings: readonly FindingResult[]): FileResult {
  return { file, problem: null, tables: [scored(findings)], leftOut: [] };
}

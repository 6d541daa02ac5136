import type { Overview } from "../../core/batch/words";

/** What stands in the report on many files. */
export const batch = {
  names: { summary: "汇总", findings: "问题清单", failures: "未能处理" },
  headings: { summary: "绩效评分核查汇总", findings: "问题清单", failures: "未能处理的文件" },
  columns: {
    number: "序号",
    file: "文件",
    project: "项目",
    sheet: "工作表",
    grade: "等级",
    supportedGrade: "按评价标准等级（至多）",
    details: "明细",
    severity: "程度",
    problem: "问题",
    place: "单元格",
    what: "情况",
    todo: "处理建议",
    accepted: "已接受的理由",
    reason: "原因",
  },
  overview: ({ files, reviewed, failed, findings: { error, warning, info }, grades }: Overview) =>
    [
      `共 ${files} 个文件：已核查 ${reviewed} 个，未能处理 ${failed} 个`,
      `须更正 ${error} 处，需复核 ${warning} 处，提示 ${info} 处`,
      ...(grades.length === 0 ? [] : [`等级：${grades.map(([grade, count]) => `${grade} ${count} 个`).join("，")}`]),
    ].join("；") + "。",
  findingsNote: (rows: number, common: number) =>
    common === 0
      ? `共 ${rows} 条。单元格链接到原文件。`
      : `共 ${rows} 条；其中 ${common} 条所有文件都有，是模板的问题，只列一次（汇总表按文件计数，仍包含它们）。`,
  checksOff: (file: string, names: readonly string[]) => `${file}：已停用的检查：${names.join("、")}`,
  nothingFound: "没有发现矛盾。",
  nothingFailed: "所有文件均已核查。",
  failuresNote: (rows: number) => `共 ${rows} 条；请按原因处理后重新核查。`,
  allFiles: (files: number) => `全部 ${files} 个文件（模板问题）`,
  differs: "因文件而异",
  details: "查看",
  separator: "、",
  cut: (rows: number) => `共 ${rows} 条，此处只列出一部分；全部结果见 --json 的输出。`,
};

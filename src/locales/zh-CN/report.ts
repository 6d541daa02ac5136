import type { Severity } from "../../core/checks/check";
import type { Totals } from "../../core/scoring/totals";

type TotalName = Exclude<keyof Totals, "weight" | "coverage">;

/** The words of a printed review. */
export const report = {
  severity: { error: "须更正", warning: "需复核", info: "提示" } satisfies Record<Severity, string>,
  totals: {
    stated: "表列总分",
    sum: "得分合计",
    capped: "按分值封顶合计",
    supported: "按评价标准封顶合计（至多）",
    ceiling: "评价标准最高可得分",
  } satisfies Record<TotalName, string>,
  rescaled: {
    of: (rows: number, leftOut: string, whole: string) =>
      `不适用 ${rows} 项，分值 ${leftOut}，不计入合计；按 ${whole} 分折算：`,
    total: (name: string, before: string, after: string, grade: string) => `${name} ${before} → ${after}（${grade}）`,
  },
  scoreColumns: {
    label: "得分列",
    sum: "合计",
    stated: "表列",
    scored: (label: string) => `${label}（核查此列）`,
  },
  indicators: (count: number) => `${count} 项指标`,
  coverage: {
    all: (count: number) => `评价标准全部读懂（${count} 项）`,
    parts: { full: "读懂", partial: "部分读懂", none: "未读懂", absent: "无评价标准" } satisfies Record<
      keyof Totals["coverage"],
      string
    >,
    some: (parts: readonly string[]) => `评价标准：${parts.join("，")}；未全部读懂的按分值计入“至多”和“最高可得分”`,
    part: (name: string, count: number) => `${name} ${count} 项`,
  },
  columns: { group: "分组", weight: "分值", score: "得分", rate: "得分率", total: "总分", grade: "等级" },
  absent: "—",
  statedGrade: (grade: string) => `表中写明的等级：${grade}`,
  unsure: "识别存疑",
  sheetSkipped: "未核查",
  findings: (parts: readonly string[]) => `发现 ${parts.join("，")}`,
  findingsOf: (severity: string, count: number) => `${severity} ${count} 处`,
  noFindings: "没有发现矛盾。",
  accepted: (count: number) => `已接受 ${count} 处，不计入以上`,
  acceptedWith: (reason: string) => `理由：${reason}`,
  checksOff: (names: readonly string[]) => `本工作簿已停用的检查：${names.join("、")}`,
  why: "缘由",
  todo: "处理",
  sentences: (parts: readonly string[]) => parts.join(""),
};

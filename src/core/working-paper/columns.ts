/**
 * The columns of a working paper. They are named the same in every language, as its sheet is: formulas find answers in
 * them, and a paper that was made in one language is read in another.
 */
export const PAPER_COLUMNS = [
  { role: "key", header: "编号", width: 8 },
  { role: "indicator", header: "指标", width: 20 },
  { role: "point", header: "评分点", width: 30 },
  { role: "method", header: "计分方式", width: 14 },
  { role: "weight", header: "满分", width: 7 },
  { role: "target", header: "目标值", width: 22 },
  { role: "answer", header: "实际/是否达成", width: 14 },
  { role: "score", header: "得分", width: 8 },
  { role: "reason", header: "扣分原因", width: 26 },
  { role: "evidence", header: "依据", width: 22 },
  { role: "hint", header: "提示", width: 18 },
  { role: "path", header: "指标路径", width: 10 },
  { role: "indicatorKey", header: "指标编号", width: 8 },
] as const;

/** What a point is called whose criterion has no words for it: named the same in every language, as the columns are. */
export const POINT_WORDS = { ownFigure: "评分人在范围内给分", byTarget: "按目标值和完成值计算" } as const;

export type PaperRole = (typeof PAPER_COLUMNS)[number]["role"];

/** The place of a column in a paper as we make it. */
export const placeOf = (role: PaperRole): number => PAPER_COLUMNS.findIndex((column) => column.role === role);

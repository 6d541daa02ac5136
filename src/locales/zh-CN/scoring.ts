import { firstOf } from "../format";
import { behindScore } from "./behind-score";

/** What the pane says where it scores. */
export const scoring = {
  make: "生成评分底稿",
  makeHint: (rows: number, points: number) =>
    `有 ${rows} 项指标可以评分，共 ${points} 个评分点。先在本工作簿中生成工作表“评分底稿”：答案都记在那里，在窗格里填和在底稿里填是一回事。`,
  renew: "更新评分底稿",
  unasked: (points: number) => `评分表有变动，${points} 个评分点不在底稿中；更新底稿后才能填，已填的答案会保留。`,
  lost: (points: number) => `底稿中有 ${points} 个已填的评分点，评分表中已没有了，更新时不再保留：`,
  lostPoint: (path: string, point: string, answer: string) => `${path}｜${point}｜${answer}`,
  nothing: "表中没有可以评分的指标。",

  progressLabel: "进度",
  progress: (answered: number, rows: number) => `已评 ${answered} / ${rows} 项`,
  indicator: "指标",
  option: (place: number, name: string, isScored: boolean) => `${isScored ? "✓" : "○"} ${place} ${name}`,
  previous: "上一项",
  next: "下一项",
  nextOpen: "下一未评项",
  keys: "Tab 到下一格，回车到下一项，Shift+回车回上一项；“是/否”和等级用方向键选，Delete 清除。",

  weight: (points: string) => `/ ${points}`,
  score: "得分",
  noScore: "—",
  open: (point: string) => `“${point}”还没有答案。`,
  bad: (point: string) => `“${point}”的答案不可用，因此不计分。`,
  byTarget: (rate: string) => `按目标值和完成值计算（完成比率 ${rate}），无须填写。`,
  partial: "这条评价标准没有完整读懂，只有上下限是确定的；请在范围内给分。",
  figure: "请在范围内给分。",
  yes: "是",
  no: "否",
  noneOfThese: "以上都不是",
  clear: "清除",
  notInPaper: "底稿中没有这个评分点，请先更新评分底稿。",
  notWritten: "没有写入，原因见上方；可再按回车重试。",
  differs: (present: string, ours: string) => `表中现为 ${present}，按答案应为 ${ours}。`,

  fromScores: "按表中已有得分，代填唯一可能的答案",
  fromResults: (count: number) => `按表中目标值和完成值，代填 ${count} 个答案，依据注明单元格`,
  behind: behindScore,
  fill: "填入这组答案",
  known: (names: readonly string[]) =>
    `目标值和完成值已说明 ${names.length} 项的答案：${firstOf(names, "、", () => "等")}。`,
  fillKnown: "填入答案，依据注明单元格",
  filledKnown: (rows: number) => `已填入 ${rows} 个答案，依据栏注明取自哪些单元格，请核对。`,
  evidence: "依据",
  reason: "扣分原因",
  reasonOffer: (sentence: string) => `建议：${sentence}`,
  takeReason: "采用",

  write: (rows: number) => (rows > 0 ? `写入得分（${rows} 项）` : "写入得分"),
  asValues: "写成数值",
  differing: (rows: number) => `与表中得分不同（${rows} 项），勾选的才改写`,
  all: "全选",
  none: "全不选",

  made: (points: number, filled: number, lost: number) =>
    `评分底稿已就绪，共 ${points} 个评分点。${filled > 0 ? `已按表中得分代填 ${filled} 个答案，请逐一核对。` : ""}${lost > 0 ? `其中 ${lost} 个已填的评分点在表中已不存在，没有保留；可点“撤销”找回。` : ""}`,
  written: (cells: readonly string[], differing: number) =>
    [
      cells.length > 0 ? `已写入得分 ${cells.join("、")}。` : "没有写入得分。",
      ...(differing > 0 ? [`${differing} 项与表中得分不同，保持不变。`] : []),
    ].join(""),
  gone: "评分底稿中找不到这个评分点，没有写入；请更新评分底稿后再填。",
};

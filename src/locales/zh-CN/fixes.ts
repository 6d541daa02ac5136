import type { FixAction } from "../../core/checks/fix";

/** What a fix does, as the label of its button. */
export const fixes = {
  "convert-text": "转换为数字",
  "write-sum": "写成求和公式",
  "drop-noise": "去掉浮点误差",
  "round-score": "四舍五入到两位小数",
  "cap-at-weight": "得分按分值封顶",
  "raise-weight": "把分值改为得分",
  "lower-to-maximum": "得分改为最高可得分",
  "weight-by-criterion": "把分值改为评价标准的满分",
} satisfies Record<FixAction, string>;

/** Why a total was not written. */
export const refusals = {
  "no-total-cell": () => "表中没有总分单元格，没有写入求和公式；如需总分，请先在表格末尾加一行“总分”。",
  "text-scores": (cells: readonly string[]) =>
    `得分单元格 ${cells.join("、")} 是文本型数字，求和公式会漏掉它们，因此没有写入。`,
  "unusable-scores": (cells: readonly string[]) =>
    `得分单元格 ${cells.join("、")} 不是可用的数字，求和公式会与得分合计不符，因此没有写入；请先更正这些得分。`,
};

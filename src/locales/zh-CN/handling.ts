/** What a person can do about a finding. */
export const handling = {
  fix: "改法",
  /** What a cell holds and would hold. */
  change: (cell: string, before: string, after: string) => `${cell}：${before} → ${after}`,
  blank: "（空）",
  text: (text: string) => `文本“${text}”`,
  moreCells: (count: number) => `其余 ${count} 格同样处理`,
  fixed: (cells: readonly string[]) => `已改写 ${cells.join("、")}，可以撤销。`,
  explain: "详细说明",
  explainWhat: (check: string) => `详细说明：${check}`,
  back: "返回问题列表",
  accept: "接受…",
  acceptLabel: "接受这处问题",
  reason: "理由",
  ofTemplate: "模板如此：相同评价标准和分值，在其他工作表和明年的表中也不再提示",
  noReason: "请写明理由，它会列入问题清单。",
  confirm: "接受",
  cancel: "取消",
  accepted: (count: number) => `已接受 ${count} 处`,
  because: (reason: string) => `理由：${reason}`,
  withdraw: "撤回接受",
  withdrawWhat: (what: string) => `撤回接受：${what}`,
  decided: {
    accept: "已接受，数值改动后会重新列出；可以撤销。",
    withdraw: "已撤回接受；可以撤销。",
  },
};

/** Where something happened, as it stands in a sentence; empty or null where that isn't known. */
export interface Where {
  readonly sheet: string | null;
  /** A1 addresses. */
  readonly cells: readonly string[];
  /** A code for whoever looks into it. */
  readonly detail: string | null;
}

const sheetOf = ({ sheet }: Where): string => (sheet === null ? "这张工作表" : `工作表“${sheet}”`);
const cellsOf = ({ cells }: Where): string => (cells.length === 0 ? "" : `单元格 ${cells.join("、")} `);
const detailOf = ({ detail }: Where): string => (detail === null ? "" : `（${detail}）`);

/** What the pane says. */
export const pane = {
  title: "绩效评分核查",

  /** The page before and instead of the pane. */
  page: {
    starting: "正在连接 Excel……",
    slow: "Excel 还没有应答。如果正在编辑单元格，请按回车键结束；仍无反应时，请关闭本窗格后重新打开。",
    noOffice: "没有加载到 office.js，无法连接 Excel。请检查网络，或请管理员核对 office.js 的地址，然后重新打开本窗格。",
    notExcel: "请在 Excel 中打开本窗格：它要读取并核查当前工作表。",
    tooOld: "这个版本的 Excel 缺少所需的接口（ExcelApi 1.13）。请使用 Excel 2021、Microsoft 365 或网页版 Excel。",
    failed: "窗格出错，已停止显示；工作簿没有因此改动。请关闭本窗格后重新打开。",
  },

  actions: {
    label: "操作",
    review: "核查",
    recalculate: "重算总分",
    mark: "标记问题",
    clearMarks: "清除标记",
    undo: "撤销",
    fixText: "转换为数字并重算",
  },

  welcome: {
    title: "核查当前工作表",
    points: [
      "读懂评价标准，列出每一处自相矛盾",
      "算清五种总分和对应等级",
      "核查只读取、不改动；写入由您点按钮，并可撤销",
    ],
    privacy: "数据不离开本机。",
  },

  status: {
    label: "状态",
    ready: "打开评分表，点“核查”。",
    reading: "正在读取工作表……",
    writing: "正在写入工作表……",
    copying: "正在生成送审稿……",
    writingSteps: (done: number, of: number) => `正在写入工作表，共 ${of} 步，已完成 ${done} 步……`,
    stopping: "正在取消：等这一步写完，就把已写入的内容全部撤回……",
    stop: "取消写入",
    progress: "写入进度",
    nothing: "没有可核查的内容。",
    live: "已核查；改动后自动更新。",
    notLive: "已核查；这里无法自动更新，改动后请重新核查。",
    structure: "表格的行列有增删或移动，请重新核查。",
    unsure: "工作表可能已不是核查时的样子，请重新核查。",
    elsewhere: (front: string, reviewed: string) => `当前是“${front}”，下面是“${reviewed}”的结果；点“核查”查看当前表。`,
  },

  tabs: { label: "查看", overview: "总览", findings: "问题", scoring: "评分", outputs: "成果" },

  next: {
    label: "下一步",
    error: "先处理须更正的问题，再定总分。",
    warning: "没有须更正的问题；请逐一复核存疑之处。",
    info: "没有须更正、需复核的问题；提示供参考。",
    clean: "可以生成成果。",
    go: { findings: "查看问题", outputs: "查看成果" },
  },

  done: {
    recalculated: (cells: readonly string[], converted: number) =>
      `已把总分写成求和公式${converted > 0 ? `，并把 ${converted} 个文本得分转为数字` : ""}：${cells.join("、")}。`,
    unchanged: "总分已是正确的求和公式，无须改动。",
    marked: (count: number) => (count > 0 ? `已在表中标出问题，共 ${count} 处标记。` : "没有可以标记的问题。"),
    made: (sheets: readonly string[]) => `已生成工作表：${sheets.join("、")}。`,
    nameTaken: (sheet: string) => `工作簿中已有您自己的工作表“${sheet}”，没有写入；请先将它改名，再试一次。`,
    cleared: (count: number) => (count > 0 ? `已清除 ${count} 处标记。` : "表中没有本工具的标记。"),
    columnsChosen: "已按指定的表头和列重新核查；本工作簿会记住，下次照此读取。",
    columnsWithoutTable: "按指定的表头和列没有读出指标；请核对表头行、指标名称列和分值列。",
    columnsForgotten: "已不再使用指定的列，改为自动识别。",
    stateNotOurs: "工作簿中保存的设置出自其他版本或已损坏，没有改动，因此记不住这次的选择。",
    undone: (cells: readonly string[], kept: readonly string[]) =>
      [
        ...(cells.length + kept.length === 0 ? ["已撤销。"] : []),
        ...(cells.length > 0 ? [`已恢复 ${cells.join("、")}。`] : []),
        ...(kept.length > 0 ? [`${kept.join("、")} 在写入后又有改动，保持现状。`] : []),
      ].join(""),
  },

  outputs: {
    heading: "成果",
    make: (name: string) => `生成${name}`,
    all: "全部生成",
    hint: "在本工作簿中新建工作表；再次生成时，您在备注、原因等栏写的内容会保留。",
    text: "报告文字",
    copyConclusion: "复制结论",
    copyDeductions: "复制扣分说明",
    copied: "已复制",
    notCopied: "无法自动复制，请在下面选中后按 Ctrl+C。",
    whichTotal: "有须更正的问题会改变总分，结论用哪个总分？",
  },

  problems: {
    "no-such-sheet": (where: Where) => `找不到${sheetOf(where)}，可能已改名或删除；请打开要核查的工作表，再点“核查”。`,
    "too-large": (where: Where) => `${sheetOf(where)}太大，无法完整读取；请把指标表单独复制到一张新工作表后再核查。`,
    "changed-since-read": (where: Where) =>
      `${cellsOf(where)}在核查后有改动，因此没有写入；已重新核查，请看过结果后再操作。`,
    protected: (where: Where) => `${sheetOf(where)}受保护，没有写入；请先在“审阅”选项卡撤销工作表保护，再试一次。`,
    "cannot-write": (where: Where) => `${cellsOf(where)}不能单独写入，因此没有改动任何内容；请在表中手工处理。`,
    "editing-cell": () => "正在编辑单元格，Excel 暂不接受操作；请按回车键结束编辑，再试一次。",
    filtered: (where: Where) => `${sheetOf(where)}有筛选，写入可能落到别的行，因此没有写入；请先清除筛选，再试一次。`,
    cancelled: () => "已取消：已写入的内容全部撤回，工作簿与写入前相同。",
    "no-answer": () => "Excel 没有及时应答，不能确定是否已完成；请稍候重新核查，如有写入可点“撤销”。",
    "half-written": (where: Where) => `写入中断，${cellsOf(where)}可能只写了一部分；请点“撤销”恢复，再重新核查。`,
    "host-failure": (where: Where) => `Excel 报告错误，操作没有完成${detailOf(where)}；请重新核查后再试。`,
    "internal-error": (where: Where) =>
      `本工具自身出错，操作没有完成${detailOf(where)}；请重新核查后再试，并把括号里的内容告诉维护者。`,
  },
  obstacles: {
    "merged-cell": (where: Where) =>
      `${cellsOf(where)}在合并单元格中、不是左上角的那一格，因此没有写入；请先取消合并，再试一次。`,
    "array-formula": (where: Where) => `${cellsOf(where)}属于数组公式，因此没有写入；请先删除数组公式，再试一次。`,
    "table-header": (where: Where) => `${cellsOf(where)}是表格的标题行，因此没有写入；请把总分移出标题行，再试一次。`,
    "pivot-table": (where: Where) => `${cellsOf(where)}属于数据透视表，因此没有写入；请改在源数据中处理。`,
    "threaded-comment": (where: Where) =>
      `${cellsOf(where)}已有批注对话，再写批注会与之混淆，因此没有写入；请在对话中回复。`,
    "notes-unsupported": () =>
      "这个版本的 Excel 不支持由加载项写入批注，因此没有改动任何内容；请更新 Excel，或手工添加批注。",
  },

  table: {
    indicators: (count: number) => `${count} 项指标`,
    totals: "五种总分",
    total: "总分",
    points: "分数",
    difference: "与表列总分之差",
    grade: "等级",
    groups: "各组得分率",
    showLower: "显示下级",
    hideLower: "收起下级",
    over: (points: string) => `超 ${points}`,
  },

  columns: {
    open: "指定表头和各列",
    close: "收起",
    hint: "只填认错或没认出的列；留“自动”的由本工具识别。所选的列记在本工作簿中，下次核查照此读取。",
    headerRow: "表头所在行",
    headerHint: "如 3；两行表头填 3-4",
    badHeader: (last: number) => `请填 1 到 ${last} 之间的行号，如 3 或 3-4。`,
    noColumn: "请至少指定一列。",
    automatic: "自动",
    unnamed: "（无表头文字）",
    apply: "按此核查",
    forget: "恢复自动识别",
    roles: {
      level1: "一级指标（名称）",
      level1Weight: "一级分值",
      level2: "二级指标",
      level2Weight: "二级分值",
      level3: "三级指标",
      level3Weight: "三级分值",
      level4: "四级指标",
      weight: "指标分值",
      explanation: "指标解释",
      criterion: "评价标准",
      score: "得分",
      reviewScore: "复核得分",
      target: "目标值",
      actual: "完成值",
      reason: "扣分原因",
    },
  },

  findings: {
    noMatch: "没有符合条件的问题。",
    filter: "筛选问题",
    search: "搜索问题或单元格",
    ofCheck: "按检查项筛选",
    anyCheck: "全部检查项",
    showSeverity: (severity: string) => `只看${severity}`,
    heading: "发现的问题",
    times: (count: number) => `${count} 处`,
    more: (count: number) => `其余 ${count} 处`,
    select: (cells: string) => `选中 ${cells}`,
    none: "没有发现矛盾。",
    noneUnread: "未读懂的评价标准没有核对，请人工查看。",
    keys: "用上下方向键在问题之间移动；回车选中单元格并展开缘由、改法和接受，再按 Tab 进入。",
  },
};

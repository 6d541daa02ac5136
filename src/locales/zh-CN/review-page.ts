/** What the page for reviewers says: many workbooks at once, without Excel. */
export const reviewPage = {
  title: "绩效评分批量核查",
  lead: "把装有评分表的文件夹拖到这里，一次核查全部工作簿。",
  privacy: "文件只在本机的浏览器里读取，不上传，不改动。",
  otherLanguage: "English",
  failed: "页面出错，已停止显示；文件没有改动。请刷新后重试。",

  choose: {
    heading: "选择文件",
    drop: "将文件夹或文件拖放到这里",
    folder: "选择文件夹",
    files: "选择文件",
    kinds: "支持 .xlsx、.xlsm、.xls、.et，以及网页或文本格式的表格。",
    none: "所选的文件夹里没有工作簿（.xlsx、.xlsm、.xls、.et）。",
  },

  progress: {
    label: "核查进度",
    reviewing: (done: number, all: number) => `正在核查：已完成 ${done} / ${all} 个文件`,
    cancelled: (done: number, all: number) => `已停止：完成 ${done} / ${all} 个文件，其余未核查。`,
    cancel: "停止",
  },

  report: {
    download: "下载报告",
    making: "正在生成报告……",
    fileName: "report.xlsx",
    hint: "报告含汇总、问题清单、未能处理三张表；放在所选文件夹旁边时，其中的链接可打开原文件。",
    failed: "没有生成报告：内存不足或用时过长；请分批核查。",
  },

  results: {
    heading: "核查结果",
    table: "各文件的总分、等级和问题数；左右滚动可看全部各列",
    file: "文件",
    stated: "表列总分",
    sum: "得分合计",
    capped: "按分值封顶",
    supported: "按评价标准封顶（至多）",
    ceiling: "最高可得分",
    sheet: (sheet: string) => `工作表：${sheet}`,
    sortBy: (column: string) => `按${column}排序`,
    more: (count: number) => `再显示 ${count} 个文件`,
    show: (file: string) => `查看 ${file} 的问题`,
    onlyCommon: "除模板问题外，没有发现其他矛盾。",
    none: "没有发现矛盾。",
    besideCommon: (count: number) => `另有 ${count} 处模板问题，见“模板问题”。`,
    nothing: "没有核查到评分表。",
  },

  common: {
    heading: "模板问题",
    note: (count: number, files: number) => `${count} 处，${files} 个文件都有，出自共同的模板，只列一次`,
  },

  failures: {
    heading: "未能处理",
    note: (count: number) => `${count} 个文件没有核查，或有工作表没有核查：`,
  },
};

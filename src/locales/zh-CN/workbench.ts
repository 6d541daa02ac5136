/** What can change in the workbench and isn't written into a file. */
type Unwritten =
  "looks" | "rules" | "merges" | "sizes" | "protection" | "notes" | "filter" | "moved" | "sheets" | "parts";

/** What the workbench says: the page for trying and development where there is no Excel. */
export const workbench = {
  title: "评分核查工作台",
  notExcel: "尝试与开发用，不是 Excel",
  starting: "正在打开工作台……",
  failed: (detail: string) => `工作台没有打开：${detail}`,

  file: {
    label: "工作簿",
    sample: "示例",
    sampleName: "评分表示例.xlsx",
    open: "打开…",
    download: "下载",
    copyName: (name: string) => `${name}-副本.xlsx`,
    opened: (name: string) => `已打开 ${name}。`,
    downloaded: (name: string) => `已下载 ${name}。`,
    createdName: "新工作簿.xlsx",
    created: (name: string) => `窗格新建了一个工作簿，Excel 会另开一个窗口显示它；这里下载为 ${name}。`,
  },

  edit: {
    label: "编辑",
    insertRows: "插入行",
    deleteRows: "删除行",
    sortUp: "升序",
    sortDown: "降序",
    chooseRows: "请先选中要排序的几行单元格；按选区的第一列排序。",
  },

  refused: {
    InvalidArgument: "Excel 不会接受这项操作：公式不完整，或区域里有合并单元格。",
    AccessDenied: "这张工作表受保护，不能改动。",
  },

  trips: (count: number) => `上次操作：${count} 次往返`,
  noTrips: "上次操作：尚无往返",
  missing: (members: readonly string[]) => `工作台缺少接口：${members.join("、")}`,
  language: "英文",
  reviewPage: "批量核查",

  grid: {
    label: "工作表",
    tabs: "工作表标签",
    name: "名称框",
    formula: "编辑栏",
    editor: "编辑单元格",
    zoom: "缩放",
    fit: "适合宽度",
    note: (author: string, text: string) => (author === "" || text.startsWith(author) ? text : `${author}：${text}`),
  },

  pane: { title: "绩效评分核查", resize: "窗格宽度" },

  saved: {
    leftOut: (changes: readonly string[]) => `以下改动不在下载的文件里：${changes.join("；")}。`,
    change: (sheet: string | null, kind: string) => (sheet === null ? kind : `${sheet}的${kind}`),
    kinds: {
      looks: "单元格外观",
      rules: "条件格式",
      merges: "合并单元格",
      sizes: "行高、列宽和隐藏",
      protection: "工作表保护",
      notes: "批注",
      filter: "筛选",
      moved: "全部改动（行列有增删）",
      sheets: "工作表增删和改名",
      parts: "随文件保存的设置",
    } satisfies Record<Unwritten, string>,
  },
};

/** What became of a copy to hand in. */
interface HandedInCopy {
  /** The sheets of ours that it is without. */
  readonly removed: readonly string[];
  readonly formulas: number;
  readonly marks: number;
  readonly given: "opened" | "saved";
  readonly fileName: string;
}

/** What the pane says about the copy of the workbook that is handed in. */
export const handIn = {
  heading: "送审稿",
  hint: "另做一份干净的副本：没有标记，没有本工具的工作表和设置。这个工作簿不变。",
  values: "公式全部换成数值",
  make: "生成送审稿",
  fileName: (book: string) => (book === "" ? "送审稿.xlsx" : `${book}-送审稿.xlsx`),
  done: ({ removed, formulas, marks, given, fileName }: HandedInCopy) =>
    [
      given === "opened" ? "送审稿已作为新工作簿打开，请另存。" : `送审稿已下载：${fileName}。`,
      ...(removed.length > 0 ? [`去掉工作表 ${removed.join("、")}。`] : []),
      ...(marks > 0 ? [`清除标记 ${marks} 处。`] : []),
      ...(formulas > 0 ? [`${formulas} 个公式换成数值。`] : []),
    ].join(""),
  failed: (why: string) => `没有生成送审稿，这个工作簿没有改动。${why}`,
};

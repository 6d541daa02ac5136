import type { SkipCode } from "../../core/review";
import type { Unsure } from "../../core/table/table";

/** What could not be done: why, and what to do about it. */
export const problems = {
  /** A sheet that was not reviewed. */
  skipped: {
    "no-indicator-table":
      "没有找到指标表：需要一行表头，写明指标、分值和评价标准或得分；请检查表头文字，或确认表格在这张工作表上。",
    "empty-sheet": "这是一张空工作表。",
    "hidden-sheet": "这张工作表是隐藏的，未核查；需要核查时请先取消隐藏。",
    "too-large": "这张工作表太大，无法完整读取；请把指标表单独复制到一张新工作表后再核查。",
  } satisfies Record<SkipCode, string>,

  /** A file that could not be read. */
  file: {
    "not-found": "找不到这个文件，或没有读取它的权限；请核对路径和文件名。",
    "empty-file": "这个文件是空的（0 字节）；请重新取得原文件。",
    "not-a-workbook": "这个文件的内容不是 Excel 工作簿；请用 Excel 打开原文件后另存为 .xlsx。",
    "legacy-workbook": "这是其他格式的表格文件（.xlsb 等），不能读取；请用 Excel 或 WPS 打开后另存为 .xlsx。",
    "encrypted-workbook": "这个工作簿设有打开密码；请在 Excel 中取消密码并保存后再试。",
    "damaged-workbook": "这个工作簿已损坏，无法可靠读取；请用 Excel 打开并修复，或重新取得原文件。",
    "unsafe-workbook": "这个文件的内部结构异常，可能是恶意构造的，已拒绝读取；请向提供者核实来源。",
    "too-large": "这个工作簿太大，已拒绝读取；请把指标表单独复制到一个新工作簿后再试。",
    "unsupported-part": "这个工作簿含有写回时无法保全的内容，因此没有写入；请在 Excel 中操作。",
    "no-such-sheet": "没有这个名称的工作表；请核对 --sheet 后的名称。",
    "changed-since-read": "工作表在读取之后有改动，因此没有写入；请重新核查后再试。",
    "timed-out": "处理这个文件用时过长，已放弃；请把指标表单独复制到一个新工作簿后再试。",
    "worker-lost": "处理这个文件时内存不足或线程意外中止，已跳过；请单独核查这个文件。",
    "internal-error": "处理这个文件时本工具自身出错；请把文件和括号里的信息反馈给维护者。",
    protected: "工作表受保护，没有写入；请先撤销工作表保护。",
    "cannot-write": "写入会损坏工作簿里的其他内容，因此没有写入；请在 Excel 中操作。",
  },
  emptyFolder: "这个文件夹里没有工作簿（.xlsx、.xlsm、.xls、.et）。",

  /** Of a file that isn't an .xlsx one: what of it was read. It is never written. */
  legacy: {
    binary:
      "旧格式文件（.xls、.et）：只读取了数值、公式、合并单元格、隐藏行列和数字格式，没有读取颜色、批注、图片和条件格式。",
    xml: "XML 表格（2003 格式）：只读取了数值、公式、合并单元格、隐藏行列和数字格式，没有读取颜色和批注。",
    html: "网页格式的表格：只读取了文字、数字、合并单元格和隐藏行，没有读取外观；一页里的几个表格按上下相接处理。",
    delimited: "文本格式的表格：只有文字和数字，没有合并单元格；合并过的标题可能因此认不出来。",
  },
  concerned: (names: readonly string[]) => `（涉及：${names.join("、")}）`,

  /** A role that the detection isn't sure of. */
  unsure: {
    "several-candidates": "有几列都可能是这一列，请核对所选的列是否正确。",
    shared: "几行共用一个单元格的内容，按每一行各自适用处理，请核对。",
    "no-header": "没有找到表头，列的含义是按内容推断的，请核对。",
    "no-weight-column": "没有找到分值列，无法核对得分与分值。",
    "no-score-column": "没有找到得分列，只核查分值和评价标准。",
    "blank-column": "以此为名的列是空的，改按内容选取了另一列，请核对。",
    "unknown-label": "没有认出这些列名，其中可能有分值列，请指定各列的含义。",
    "number-for-name": "指标名称处只有数字，列可能错位，请核对。",
    "text-for-number": "分值处是文字，这一行可能错位，请核对。",
    "several-scores": "同一指标的几行各有得分，只取了第一行，其余没有计入；请把每行单列为一项，或只填一个得分。",
    "total-in-text": "总分写在文字里，没有作为表列总分核对；请把总分单独写在得分列中。",
    alternatives: "其下各部分的分值都与它相同，按只适用其中一部分处理，请核对。",
  } satisfies Record<Unsure["code"], string>,
};

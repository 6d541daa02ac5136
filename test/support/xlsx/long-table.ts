import type { SampleCell } from "../../hosts/contract/sample";
import { fileOf } from "./sample-file";

/** The bytes of a workbook with one score table of so many indicators under a header, without merged cells. */
export function longTable(indicators: number): Uint8Array {
  const cells: Record<string, SampleCell> = {};
  const row = (number: number, ...contents: readonly (string | number)[]): void => {
    contents.forEach((content, column) => {
      const address = `${"ABCDE".charAt(column)}${number}`;
      const isNumber = typeof content === "number";
      cells[address] = { value: isNumber ? { type: "number", number: content } : { type: "text", text: content } };
    });
  };
  row(1, "序号", "三级指标", "分值", "评价标准", "得分");
  for (let i = 1; i <= indicators; i += 1) row(i + 1, i, `第${i}段巡护`, 2, "按时完成得2分，否则不得分。", 2);
  return fileOf([{ name: "评分表", cells }]);
}

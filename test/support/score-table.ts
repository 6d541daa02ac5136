import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOf, type SheetOptions } from "./grid";

/** A small table with one contradiction: 6 points in a 5-point row, and a total typed by hand that holds them. */
export const scoreTable = (options: SheetOptions = {}): SheetSnapshot =>
  sheetOf(
    `
    一级指标 | 分值 | 二级指标     | 分值 | 评价标准                   | 得分
    服务     | 60   | 开馆时长     | 55   | 达到目标得55分，否则不得分 | 55
    ^        | ^    | 读者投诉     | 5    | 无投诉得5分，否则不得分    | 6
    资源     | 40   | 新书上架     | 40   | 按时上架得40分，否则不得分 | 40
    合计     | 100  |              | 100  |                            | 101
    `,
    { name: "评分", ...options },
  );

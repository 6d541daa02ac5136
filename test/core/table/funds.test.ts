import { formatRange } from "../../../src/core/sheet/address";
import { findTables } from "../../../src/core/table/find";
import { sheetOf } from "../../support/grid";
import { columnsLine, indicatorLines } from "./outline";

const HEADER = "项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分";

const read = (body: string, header = HEADER): string[] =>
  findTables(sheetOf(`${header}\n${body}`)).flatMap((table) => [
    `${table.kind} ${formatRange(table.range)} ${columnsLine(table.columns)}`,
    ...indicatorLines(table),
    ...table.unsure.map(({ role, code }) => `unsure ${role} ${code}`),
  ]);

const COLUMNS = "level1=A rate=F score=G weight=E";

it("is one indicator, the first row with a weight", () => {
  expect(read("年度资金总额： | 100 | 100 | 95 | 10 | 95% | 9.5")).toEqual([
    `funds A1:G2 ${COLUMNS}`,
    "A2 年度资金总额 10 -> 9.5",
  ]);
  expect(read(" | | | | | |\n年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5")[1]).toBe("A3 年度资金总额 10 -> 9.5");
});

it("goes on as long as rows name a source of funds", () => {
  const sources =
    "其中：财政拨款 | 80 | 80 | 80 | - | | -\n上年结转资金 | 10 | 10 | 10 | - | | -\n其他资金 | 10 | 10 | 5";
  expect(read(`年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5\n${sources}\n总体目标 | 完成培训`)[0]).toBe(
    `funds A1:G5 ${COLUMNS}`,
  );
});

it("is named by the nearest text left of its weight", () => {
  expect(read("资金 | 总额 | 100 | 95 | 10 | 95% | 9.5")[1]).toBe("B2 总额 10 -> 9.5");
});

it("is named by its header's first label where its row names nothing", () => {
  const [table, indicator] = read(
    " | 100 | 100 | 95 | 10 | 95% | 9.5",
    "预算执行情况 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  );
  expect(table).toBe(`funds A1:G2 ${COLUMNS}`);
  expect(indicator).toBe("A1 预算执行情况 10 -> 9.5");
});

it("is none without a weight, or without anything that names it", () => {
  expect(read("年度资金总额 | 100 | 100 | 95 | | 95% | 9.5")).toEqual([]);
  expect(read("年度资金总额 | 100 | 95 | 95% | 9.5", "项目资金 | 年初预算数 | 全年执行数 | 执行率 | 得分")).toEqual([]);
  expect(read("100 | 95 | 10 | 95% | 9.5", "年初预算数 | 全年执行数 | 分值 | 执行率 | 得分")).toEqual([]);
});

it("says that it has no scores", () => {
  expect(read("年度资金总额 | 100 | 95 | 10", "项目资金 | 年初预算数 | 全年执行数 | 分值")).toEqual([
    "funds A1:D2 level1=A weight=D",
    "A2 年度资金总额 10 -> none",
    "unsure score no-score-column",
  ]);
});

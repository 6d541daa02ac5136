import { formatRange } from "../../../src/core/sheet/address";
import { findTables } from "../../../src/core/table/find";
import { sheetOf } from "../../support/grid";
import { columnsLine } from "./outline";

const read = (picture: string): string[] =>
  findTables(sheetOf(picture)).map(({ range, columns }) => `${formatRange(range)} ${columnsLine(columns)}`);

/** A table without a header; the first level's names, and each row's further cells. */
const rows = (first: string, second: string, further: readonly (readonly [string, string])[]): string =>
  `${first} | ${further.map(([cell]) => cell).join(" | ")}\n${second} | ${further.map(([, cell]) => cell).join(" | ")}`;

const INDICATORS = ["数量", "满意"] as const;
const WEIGHTS = ["60", "40"] as const;

describe("a table without a header", () => {
  it("is known by the frameworks' names and by weights", () => {
    expect(read(rows("产出", "效益", [INDICATORS, WEIGHTS]))).toEqual(["A1:C2 level1=A level2=B weight=C"]);
    expect(read(rows("产出指标（60分）", "效益指标（40分）", [INDICATORS, WEIGHTS]))).toEqual([
      "A1:C2 level1=A level2=B weight=C",
    ]);
    expect(read(`某项目\n${rows("产出", "效益", [INDICATORS, WEIGHTS])}`)).toEqual([
      "A2:C3 level1=A level2=B weight=C",
    ]);
  });

  it("is none with one such name, without weights, without names beside it, or above what weights come to", () => {
    expect(read(rows("产出", "产出", [INDICATORS, WEIGHTS]))).toEqual([]);
    expect(read(rows("产出", "其他", [INDICATORS, WEIGHTS]))).toEqual([]);
    expect(read(rows("产出", "效益", [INDICATORS, ["场次", "满意率"]]))).toEqual([]);
    expect(read(rows("产出", "效益", [WEIGHTS]))).toEqual([]);
    expect(read(rows("产出", "效益", [INDICATORS, ["180", "50"]]))).toEqual([]);
    expect(read(rows("产出", "效益", [INDICATORS, ["0", "0"]]))).toEqual([]);
  });

  it("has at most three levels, the weights before the scores, and criteria that speak of points", () => {
    const columns = [
      INDICATORS,
      ["场次", "满意率"],
      ["按季度", "按年度"],
      WEIGHTS,
      ["每少1场扣2分", "每少1%扣1分"],
    ] as const;
    expect(read(rows("产出", "效益", [...columns, ["55", "38"]]))).toEqual([
      "A1:G2 level1=A level2=B level3=C criterion=F score=G weight=E",
    ]);
    expect(read(rows("产出", "效益", [INDICATORS, WEIGHTS, ["55", "38"], ["50", "30"]]))).toEqual([
      "A1:D2 level1=A level2=B score=D weight=C",
    ]);
  });

  it("tells values to be reached from names and from weights", () => {
    expect(read(rows("产出", "效益", [INDICATORS, WEIGHTS, ["≥12场", "≥90%"]]))).toEqual([
      "A1:D2 level1=A level2=B target=D weight=C",
    ]);
    expect(read(rows("产出", "效益", [INDICATORS, ['"95%', '"90%'], WEIGHTS]))[0]).toContain("weight=D");
  });

  it("leaves out columns without anything in them", () => {
    expect(read(rows("产出", "效益", [["", ""], INDICATORS, ["", ""], WEIGHTS]))).toEqual([
      "A1:E2 level1=A level2=C weight=E",
    ]);
  });
});

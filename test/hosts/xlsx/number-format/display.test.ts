import type { CellValue } from "../../../../src/core/sheet/cell";
import { displayText } from "../../../../src/hosts/xlsx/number-format/display";

describe("the text that a number shows", () => {
  it.each([
    [97.5, "General", "97.5"],
    [1 / 3, "General", "0.33333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [1e-7, "General", "0.0000001"],
    [123456789012345, "General", "1.23457E+14"],
    [-2, "General", "-2"],
    [5, "@", "5"],
    [2.5, "0", "3"],
    [2.345, "0.00", "2.35"],
    [-2.5, "0.0", "-2.5"],
    [0.5, "#.##", ".5"],
    [5, "0.0#", "5.0"],
    [7, "000", "007"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [0.975, "0.0%", "97.5%"],
    [0.1, "0%", "10%"],
    [5, '0.0"分"', "5.0分"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"无"', "无"],
    [3, "[Red]0.0_ ", "3.0"],
    [12, "[$¥-804]#,##0", "¥12"],
    [44196, "yyyy-mm-dd", "2020-12-31"],
    [44196.75, "yyyy/m/d hh:mm", "2020/12/31 18:00"],
    [44196.75, 'm"月"d"日" h:mm AM/PM', "12月31日 6:00 PM"],
    [44196, "yy.m", "20.12"],
    [1, "yyyy-mm-dd", "1900-01-01"],
    [-1, "yyyy-mm-dd", "-1"],
    [0.5, "# ?/?", "0.5"],
    [1500, "0.00E+00", "1500"],
  ])("%d as %s is %s", (number, format, shown) => {
    expect(displayText({ type: "number", number }, format, false)).toBe(shown);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(displayText({ type: "number", number: 42734 }, "yyyy-mm-dd", true)).toBe("2020-12-31");
  });

  it.each<readonly [CellValue, string]>([
    [{ type: "text", text: "5 " }, "5 "],
    [{ type: "boolean", boolean: false }, "FALSE"],
    [{ type: "error", error: "#REF!" }, "#REF!"],
    [{ type: "empty" }, ""],
    [{ type: "not-calculated" }, ""],
  ])("other values show as %j → %j", (value, shown) => {
    expect(displayText(value, "0.00", false)).toBe(shown);
  });
});

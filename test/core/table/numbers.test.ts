import { numberIn } from "../../../src/core/table/numbers";
import { cellOf } from "../../support/grid";

const read = (picture: string, numberFormat?: string): string => {
  const cell = cellOf(picture);
  const content = numberIn(numberFormat === undefined ? cell : { ...cell, numberFormat });
  return "points" in content ? `${content.type} ${content.points.toDecimal(6)}` : content.type;
};

it.each([
  ["5", "number 5"],
  ["-2.5", "number -2.5"],
  ["10%", "number 10"],
  ["0.1", "number 0.1"],
  ["0.0900000762939453", "number 0.09"],
  ['"5', "text-number 5"],
  ['"5 "', "text-number 5"],
  ['"97.5\\n "', "text-number 97.5"],
  ["５", "text-number 5"],
  ["５．５分", "text-number 5.5"],
  ["5分", "text-number 5"],
  ['"10 %"', "text-number 10"],
  ['"１０％"', "text-number 10"],
  ['"1,000"', "text-number 1000"],
  ['"+3"', "text-number 3"],
  ['"−3"', "text-number -3"],
  ['".5"', "text-number 0.5"],
  ['"\u00a05\u00a0分"', "text-number 5"],
  ["=5*1.92 -> 9.600000000000001", "number 9.6"],
  ["9.1999998092651367", "number 9.2"],
  ["0.30000000000000004", "number 0.3"],
  ["", "blank"],
  ["——", "blank"],
  ["\\", "blank"],
  ["不适用", "not-a-number"],
  ["约5", "not-a-number"],
  ["5/10", "not-a-number"],
  ["得5分", "not-a-number"],
  ["2024-05-01", "not-a-number"],
  ["#N/A", "error"],
  ['"　"', "blank"],
  ["—", "blank"],
  ['"-"', "blank"],
  ["/", "blank"],
  ["无", "not-a-number"],
  ["5-8分", "not-a-number"],
  ["≥5", "not-a-number"],
  ["分", "not-a-number"],
  ["TRUE", "not-a-number"],
  ["#DIV/0!", "error"],
  ["=A1/0 -> #DIV/0!", "error"],
  ["=SUM(A1:A3) -> 12", "number 12"],
  ["=SUM(A1:A3)", "not-calculated"],
])("reads the cell %s as %s", (picture, expected) => {
  expect(read(picture)).toBe(expected);
});

it.each([
  ["0.00%", "0.25", "number 25"],
  ['0"%"', "25", "number 25"],
  ["0.00_ ", "25", "number 25"],
  ["yyyy/m/d", "43866", "not-a-number"],
  ['m"月"d"日"', "43866", "not-a-number"],
  ["[Red]0.00", "25", "number 25"],
  ['0"days"', "25", "number 25"],
  ["@", "25", "number 25"],
])("under the format %s the number %s is %s", (numberFormat, picture, expected) => {
  expect(read(picture, numberFormat)).toBe(expected);
});

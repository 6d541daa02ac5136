import { parseInput, type ParsedInput } from "../../../src/workbench/model/input";

const constant = (content: unknown, format: string | null = null, isQuoted = false): unknown => ({
  type: "constant",
  content,
  format,
  isQuoted,
});
const year = new Date().getUTCFullYear();
const serialOf = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / 86400000 + 25569;

test.each<[string, unknown]>([
  ["", constant(null)],
  ["5", constant(5)],
  [" 5 ", constant(5)],
  ["-5", constant(-5)],
  ["+5", constant(5)],
  ["(5)", constant(-5)],
  [".5", constant(0.5)],
  ["5.", constant(5)],
  ["12,345", constant(12345, "#,##0")],
  ["12,34", constant("12,34")],
  ["1e3", constant(1000, "0.00E+00")],
  ["7%", constant(0.07, "0%")],
  ["29.5%", constant(0.295, "0.00%")],
  ["5分", constant("5分")],
  ["５", constant("５")],
  ["true", constant(true)],
  ["#n/a", constant({ error: "#N/A" })],
  ["'5", constant("5", null, true)],
  ["'=A1", constant("=A1", null, true)],
  ["2024-3-1", constant(serialOf(2024, 3, 1), "yyyy/m/d")],
  ["2024年3月1日", constant(serialOf(2024, 3, 1), 'yyyy"年"m"月"d"日"')],
  ["2023-2-29", constant("2023-2-29")],
  ["3-5", constant(serialOf(year, 3, 5), 'm"月"d"日"')],
  ["8:30", constant(8.5 / 24, "h:mm")],
  ["=A1+1", { type: "formula", formula: "=A1+1" }],
  ["+A1", { type: "formula", formula: "=+A1" }],
  ["-合计", { type: "formula", formula: "=-合计" }],
  ["=", constant("=")],
  ["=SUM(A1", { type: "refused" }],
  ['="甲', { type: "refused" }],
  ["=A1+", { type: "refused" }],
])("%j in a cell without a format", (text, expected) => {
  expect(parseInput(text, "General")).toEqual(expected);
});

test.each(["5", "=A1", "2024-3-1", "TRUE", " x "])("%j stays text in a cell formatted @", (text) => {
  expect(parseInput(text, "@")).toEqual(constant(text));
});

test("an apostrophe isn't part of the text in a cell formatted @ either", () => {
  const parsed: ParsedInput = parseInput("'5", "@");
  expect(parsed).toEqual(constant("5", null, true));
});

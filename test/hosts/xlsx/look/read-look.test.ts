import { readLook } from "../../../../src/hosts/xlsx/look/read-look";
import { dressedFile } from "../../../support/xlsx/dressed-file";

const { looks, sheets, names, customXml, activeSheet } = readLook(dressedFile());
const [sheet] = sheets;

describe("how a file looks", () => {
  it.each([
    ["a theme's colour, darkened", looks[1]?.font.color, "#223962"],
    ["a theme's white, darkened", looks[1]?.fill, "#BFBFBF"],
    ["a colour of the palette", looks[2]?.fill, "#FFFF00"],
    ["no fill", looks[0]?.fill, null],
    ["a font", looks[1]?.font, { name: "宋体", size: 10.5, color: "#223962", bold: true, italic: false }],
    ["alignment", looks[1]?.alignment, { horizontal: "centerContinuous", vertical: "top", wrap: true }],
    [
      "borders",
      looks[1]?.borders,
      { left: { style: "thin", color: "#808080" }, bottom: { style: "double", color: "#000000" } },
    ],
    ["a cell that protection leaves free", looks[1]?.isLocked, false],
    ["text kept by an apostrophe", looks[2]?.isQuoted, true],
    ["number formats", looks.map(({ numberFormat }) => numberFormat), ["General", '0.0"分"', "@", "0%"]],
  ])("%s", (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  it("knows sizes and what is hidden", () => {
    expect(sheet?.columns).toEqual([
      { first: 0, last: 1, size: 12.5, isHidden: false, look: null },
      { first: 3, last: 3, size: 9, isHidden: true, look: 3 },
    ]);
    expect(sheet?.rows).toEqual([
      { first: 0, last: 0, size: 32, isHidden: false, look: null },
      { first: 1, last: 1, size: null, isHidden: true, look: 1 },
    ]);
    expect([sheet?.hasGridLines, activeSheet]).toEqual([false, "S"]);
  });

  it("reads rules in the order of their priority", () => {
    expect(
      sheet?.rules.map(({ type, operator, formulas, look, stopIfTrue }) => [
        type,
        operator,
        formulas,
        look,
        stopIfTrue,
      ]),
    ).toEqual([
      ["expression", "", ["$A1>7"], { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, italic: null }, true],
      ["cellIs", "between", ["4", "6"], { fill: "#00FF00", fontColor: null, bold: null, italic: null }, false],
      ["dataBar", "", [], { fill: null, fontColor: null, bold: null, italic: null }, false],
    ]);
  });

  it("reads notes, filters, names and custom parts", () => {
    expect(sheet?.notes).toEqual([{ row: 1, column: 1, author: "复核人", text: "请核对原件" }]);
    expect(sheet?.autoFilter).toEqual({ range: { top: 0, left: 0, bottom: 2, right: 1 }, isFiltering: true });
    expect(names).toEqual([{ name: "满分", formula: "'S'!$A$1" }]);
    expect(customXml).toEqual(['<state xmlns="urn:example"/>']);
  });
});

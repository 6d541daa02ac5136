import stringWidth from "string-width";
import { columnsOf, padEnd, padStart, wrap } from "../../src/cli/report/layout";

describe("wrap", () => {
  it.each([
    ["short", 10, "", ["short"]],
    ["two words", 6, "", ["two", "words"]],
    ["得分超过分值", 6, "", ["得分超", "过分值"]],
    // No line begins with a closing mark or ends with an opening one.
    ["得分超，过分值", 6, "", ["得分", "超，过", "分值"]],
    ["得分“超过”分值", 5, "", ["得分", "“超", "过”分", "值"]],
    ['又 "得分" 又', 5, "", ["又", '"得', '分"', "又"]],
    ["公里 120 公里", 8, "", ["公里 120", "公里"]],
    ["A1 B2", 5, "  ", ["  A1", "  B2"]],
    ["one\ntwo", 20, " ", [" one", " two"]],
    ["indivisible", 4, "", ["indivisible"]],
    ["", 10, "  ", ["  "]],
  ])("%j in %d columns after %j", (text, columns, indent, lines) => {
    expect(wrap(text, columns, indent).split("\n")).toEqual(lines);
  });

  it("loses no character", () => {
    const text = "①按规定频次巡查（每月2次）得5分，否则不得分；“优良”以上 (A/B) 得满分。…——《办法》 #REF! 100%";
    for (let columns = 1; columns < 60; columns++) {
      expect(wrap(text, columns).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }
  });
});

describe("columns", () => {
  it.each([
    [80, 80],
    [200, 100],
    [10, 40],
    [Infinity, 100],
  ])("of a screen of %d: %d", (width, columns) => {
    expect(columnsOf({ width, colour: false })).toBe(columns);
  });

  it.each([padEnd, padStart])("are filled up counting a Chinese character twice", (pad) => {
    expect(stringWidth(pad("得分", 7))).toBe(7);
    expect(pad("得分合计", 4)).toBe("得分合计");
  });
});

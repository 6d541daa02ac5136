import { strToU8 } from "fflate";
import { legacyKindOf } from "../../../src/hosts/legacy/legacy-kind";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { gbk } from "../../support/legacy/records";

const shown = (bytes: Uint8Array): string[][] =>
  (readLegacy(bytes).sheets[0]?.snapshot.rows ?? []).map((row) => row.map(({ text }) => text));

describe("text posing as a workbook", () => {
  it.each<[name: string, text: string, cells: string[][]]>([
    [
      "tabs",
      "指标\t分值\r\n路面\t5\r\n",
      [
        ["指标", "分值"],
        ["路面", "5"],
      ],
    ],
    [
      "commas",
      "指标,分值,得分\n路面,5,4.5\n",
      [
        ["指标", "分值", "得分"],
        ["路面", "5", "4.5"],
      ],
    ],
    [
      "quotes",
      '指标\t"第一行\n第""二""行"\n路面\t5',
      [
        ["指标", '第一行\n第"二"行'],
        ["路面", "5"],
      ],
    ],
    [
      "a last field that is blank",
      "a\tb\nc\t",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ["a title above the table", "评分表\n指标\t分值\n路面\t5", [["评分表"], ["指标", "分值"], ["路面", "5"]]],
  ])("by its %s", (_, text, cells) => {
    expect(shown(strToU8(text))).toEqual(cells);
  });

  it("in GBK", () => {
    expect(shown(Uint8Array.from(gbk("指标\t分值\n路面\t5")))).toEqual([
      ["指标", "分值"],
      ["路面", "5"],
    ]);
  });

  it.each([
    ["running text", "第一句，第二句。\n第三句，第四句。"],
    ["running text in English", "One, two, and three.\nFour, and five."],
    ["one line with a tab", "a\tb\nc\nd\ne"],
    ["bytes that are no text", "a\tb\u0000\nc\td"],
    ["nothing but breaks", "\n\n\n"],
  ])("%s is no workbook", (_, text) => {
    expect(legacyKindOf(strToU8(text))).toBeNull();
  });
});

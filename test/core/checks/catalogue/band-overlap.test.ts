import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "band-overlap": true }).filter((line) => line.startsWith("band-overlap "));

describe("band-overlap", () => {
  it.each<[string, string, string[]]>([
    [
      "values in two bands",
      `
      指标|分值|评价标准|得分
      满意率|100|90%（含）—100%得100分；75%（含）—95%得60分；75%以下不得分。|60
      `,
      ["band-overlap warning C2"],
    ],
    [
      "bands that meet",
      `
      指标|分值|评价标准|得分
      满意率|100|90%（含）—100%得100分；75%（含）—90%得60分；75%以下不得分。|60
      `,
      [],
    ],
    [
      "a bound in both bands",
      `
      指标|分值|评价标准|得分
      满意率|100|90%—100%得100分；75%—90%得60分；75%以下不得分。|60
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});

import { foundOn } from "../../../support/check-page";

const found = (picture: string): string[] =>
  foundOn(picture, { "reason-too-long": true }).filter((line) => line.startsWith("reason-too-long "));

describe("reason-too-long", () => {
  it.each<[string, string, string[]]>([
    [
      "too long",
      `
      指标|分值|得分|扣分原因（10字以内）
      台账|60|60|
      安全|40|38|三月以后人员变动较多，交接时遗漏两份
      `,
      ["reason-too-long info D3"],
    ],
    [
      "not longer than",
      `
      指标|分值|得分|扣分原因（不超过10字）
      台账|60|60|
      安全|40|38|人员变动遗漏两份台账
      `,
      [],
    ],
    [
      "no limit",
      `
      指标|分值|得分|扣分原因
      台账|60|60|
      安全|40|38|三月以后人员变动较多，交接时遗漏两份
      `,
      [],
    ],
  ])("%s", (_, picture, expected) => {
    expect(found(picture)).toEqual(expected);
  });
});

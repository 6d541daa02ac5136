import { sheetOf } from "../../support/grid";
import { MemoryHost } from "../../support/memory-host";
import { SOURCE } from "../../../src/locales/locale";
import { answer, inShort, make, pointsOf, score } from "../../support/working-paper";

const SHEET = "评分";

const TABLE = `
  三级指标 | 分值 | 评价标准                             | 得分
  立项依据 | 4    | ①计划经研究得3分；②预算经评审得1分 | 3
  档案     | 4    | ①卷宗齐全得2分；②按期移交得2分     | 2
  台账     | 5    | 每缺1份台账扣0.5分，扣完为止         | 3.2
  完成率   | 6    | 按完成率计分                         | 5.1
  影响     | 5    | 按影响大小评价                       | 4
  培训     | 3    | 每少1场扣1分，扣完为止               |
  合计     | 27   |                                      |
`;

const opened = () => new MemoryHost(sheetOf(TABLE, { name: SHEET }));

async function madeFromScores(host: MemoryHost) {
  const made = await make(host, SHEET, { fromScores: true });
  if (made.type !== "made") throw new Error(made.type);
  return made;
}

it("puts in the only answers that a score can rest on, and says of the others what they leave open", async () => {
  const host = opened();
  const { offers } = await madeFromScores(host);
  expect(offers.answers).toBe(4);
  expect(await pointsOf(host)).toEqual([
    "K1.1 立项依据|计划经研究 = 是",
    "K1.2 立项依据|预算经评审 = 否",
    "K2.1 档案|卷宗齐全 =",
    "K2.2 档案|按期移交 =",
    "K3.1 台账|每缺1份台账 =",
    "K4.1 完成率|按完成率 = 0.85",
    "K5.1 影响|评分人在范围内给分 = 4",
    "K6.1 培训|每少1场 =",
  ]);
  expect(
    offers.undetermined.map(({ score: given, found }) => SOURCE.paper.behind("D3", "", given.toDecimal(2), found)),
  ).toEqual([
    "  D3 ：2 分说明“卷宗齐全”“按期移交”中有 1 项为否，请指明是哪一项",
    "  D3 ：按评价标准得不到 3.2 分，没有与之相符的答案",
  ]);
  expect(inShort(await score(host, SHEET))).toMatch(/^D2 D5 D6; open/);
});

it("leaves rows alone on which somebody has answered anything, and scores that follow from answers", async () => {
  const host = opened();
  await make(host, SHEET);
  await answer(host, { "K1.1": "是", "K4.1": "84%" });
  await score(host, SHEET, { replace: "all" });
  expect((await madeFromScores(host)).offers.answers).toBe(1);
  expect((await pointsOf(host)).slice(0, 2)).toEqual(["K1.1 立项依据|计划经研究 = 是", "K1.2 立项依据|预算经评审 ="]);
  expect(await pointsOf(host)).toContain("K4.1 完成率|按完成率 = 0.84");
});

it("offers nothing unasked", async () => {
  const host = opened();
  expect(await make(host, SHEET)).toMatchObject({ offers: { answers: 0, undetermined: [] } });
  expect(await pointsOf(host)).toContain("K5.1 影响|评分人在范围内给分 =");
});

import { readAndReview } from "../../../../src/app/review";
import { formatRange } from "../../../../src/core/sheet/address";
import { zhCN } from "../../../../src/locales/zh-CN";
import national2020 from "../../../../src/profiles/national-2020";
import { sheetOf } from "../../../support/grid";
import { MemoryHost } from "../../../support/memory-host";
import { answer, make } from "../../../support/working-paper";

const SHEET = "评分";

const TABLE = `
  一级指标 | 三级指标 | 分值 | 评价标准                       | 得分
  决策     | 立项依据 | 4    | ①计划经研究得2分；②经评审得2分 | 4
  过程     | 台账管理 | 5    | 每缺1份台账扣0.5分，扣完为止   | 5
  产出     | 完成率   | 6    | 按完成率计分                   | 6
  产出     | 质量     | 10   | 优得10分，良得8分，差得0分     | 8
  效益     | 影响     | 75   | 按影响大小评价                 | 70
`;

const opened = (): MemoryHost => new MemoryHost(sheetOf(TABLE, { name: SHEET }));

/** What is found wrong with the answers of the paper, in the order of the findings: the cell and the sentence. */
async function foundIn(host: MemoryHost): Promise<string[]> {
  const { review } = await readAndReview(host, { type: "named", name: SHEET }, national2020);
  return review.tables.flatMap(({ findings }) =>
    findings.flatMap((finding) =>
      finding.check === "answer-invalid"
        ? [`${finding.cells.map(formatRange).join(" ")} ${zhCN.checks["answer-invalid"].what(finding.data)}`]
        : [],
    ),
  );
}

describe("answer-invalid", () => {
  it.each<[string, { readonly [key: string]: string }, readonly RegExp[]]>([
    // fires
    ["neither yes nor no", { "K1.1": "大概" }, [/^E2 “立项依据”.*“大概”（评分底稿 G\d+），不能据以评分，应填是或否/]],
    ["a count in words", { "K2.1": "没有" }, [/^E3 .*“没有”.*的整数/]],
    ["half of a count", { "K2.1": "2.5" }, [/^E3 .*“2.5”/]],
    ["a count below nothing", { "K2.1": "-1" }, [/^E3 .*“-1”.*不在评价标准允许的范围内/]],
    ["a rate that was typed as a figure of ten", { "K3.1": "8.5" }, [/^E4 .*“8.5”.*不在评价标准允许的范围内/]],
    ["a level that the criterion doesn't have", { "K4.1": "中" }, [/^E5 .*“中”.*优、良、差之一/]],
    ["points beyond the weight", { "K5.1": "76" }, [/^E6 .*评分人在范围内给分.*“76”.*不大于 75 的分数/]],
    ["two answers of one indicator", { "K1.1": "大概", "K1.2": "1" }, [/^E2 .*“大概”/, /^E2 .*“1”/]],
    // silent
    ["right answers", { "K1.1": "是", "K2.1": "0", "K3.1": "85%", "K4.1": "良", "K5.1": "75" }, []],
    ["no answers yet", {}, []],
  ])("%s", async (_, answers, expected) => {
    const host = opened();
    await make(host, SHEET);
    await answer(host, answers);
    expect(await foundIn(host)).toEqual(expected.map((sentence): unknown => expect.stringMatching(sentence)));
  });

  it("says nothing of another sheet's paper", async () => {
    const host = new MemoryHost(sheetOf(TABLE, { name: SHEET }), sheetOf(TABLE, { name: "复评" }));
    await make(host, "复评");
    await answer(host, { "K1.1": "大概" });
    expect(await foundIn(host)).toEqual([]);
  });

  it("says nothing where there is no paper", async () => {
    expect(await foundIn(opened())).toEqual([]);
  });
});

import { readCriterion } from "../../../src/core/criteria/read";
import type { Reading } from "../../../src/core/criteria/reading";
import { Rational } from "../../../src/core/exact";
import { scoresAsText } from "../../support/scores";

const read = (text: string, weight: number | null): Reading =>
  readCriterion({ text, weight: weight === null ? null : Rational.fromNumber(weight) });

/** The headings are the paragraphs of the specification of reading. */
describe.each<[string, [text: string, weight: number | null, scores: string, kinds: string][]]>([
  [
    "1. Award",
    [
      ["按期开馆得4分，否则不得分。", 4, "{0 4}", "all-or-nothing"],
      ["借阅制度上墙记1.5分；否则不记分", 1.5, "{0 1.5}", "all-or-nothing"],
      ["设立读者服务岗3分，否则不计分", 3, "{0 3}", "all-or-nothing"],
      ["全年无闭馆事故，得满分", 6, "{0 6}", "all-or-nothing"],
      ["巡查记录完整（8分）", 8, "{0 8}", "all-or-nothing"],
      ["要点①②③各占分值的1/3，符合的得相应权重分值，否则扣除相应权重分值。", 6, "{0 2 4 6}", "items share-of-weight"],
      ["要点①-④各占25%", 2, "{0 0.5 1 1.5 2}", "items share-of-weight"],
      ["未编制养护台账扣权重分的10%", 5, "{4.5 5}", "deduct-fixed share-of-weight"],
    ],
  ],
  [
    "2. Items",
    [
      ["①有养护计划得1分，否则不得分；②按计划实施得2分，否则不得分。", 3, "{0 1 2 3}", "items"],
      ["1.有标志得1分\n2.有护栏得1分\n3.有照明得2分", 4, "{0 1 2 3 4}", "items"],
      ["（1）书目录入完整，得2分（2）按时上架，得3分", 5, "{0 2 3 5}", "items"],
      ["一是制度健全记2分；二是执行到位记2分，执行不到位不记分", 4, "{0 2 4}", "items"],
      ["1.清淤疏浚（20）\n2.堤岸绿化（30分）", 50, "{0 20 30 50}", "items"],
      ["1.各阅览室有专人值守得1分\n2.有借阅台账得1分", 2, "{0 1 2}", "items"],
      ["清扫路面（2分），清理边沟（2分），护栏间距2-4米（1分）", 5, "{0 1 2 3 4 5}", "items"],
      ["考核指标记1分，其他不记分", 1, "{0 1}", "all-or-nothing"],
      ["有专职管理员得1分；有值班安排得1分", 2, "{0 1 2}", "items"],
      ["环境整洁、标志清晰分别得1分", 2, "{0 1 2}", "items"],
      ["每举办一场得1分", 5, "{0 1 2 3 4 5}", "items"],
      ["①设有意见箱；②公布电话。全部做到得2分，否则不得分", 2, "{0 2}", "all-or-nothing"],
    ],
  ],
  [
    "3. Deduction",
    [
      ["未编制计划的，扣5%权重分值", 10, "{9.5 10}", "deduct-fixed share-of-weight"],
      [
        "达到目标得满分，每降低1%，扣10%分值，直至0分。",
        5,
        "{0 0.5 1 1.5 2 2.5 3 3.5 4 4.5 5}",
        "deduct-per-unit share-of-weight",
      ],
      ["路肩缺损1处扣1分，扣至3分为止", 8, "{5 6 7 8}", "deduct-per-unit"],
      ["每增加1起事故扣2分", 4, "{0 2 4}", "deduct-per-unit"],
      ["路面宽度小于设计1处扣1分", 2, "{0 1 2}", "deduct-per-unit"],
      ["1.设施完好（5分）\n2.及时清障，出现一次延误扣2分（5分）", 10, "{0 1 3 5 6 8 10}", "items deduct-per-unit"],
      ["未签订养护合同扣2分", 5, "{3 5}", "deduct-fixed"],
      // A number before the only rule makes no item of it.
      ["2.未签订养护合同扣2分", 5, "{3 5}", "deduct-fixed"],
      ["每缺1份档案扣2分", 5, "{0 1 3 5}", "deduct-per-unit"],
      ["达标得3分，否则少1场扣1分，超过不加分。", 3, "{0 1 2 3}", "deduct-per-unit"],
      ["达标得3分，否则少1公里扣0.5分", 3, "{0 0.5 1 1.5 2 2.5 3}", "deduct-per-unit"],
      ["闭馆超过30分钟扣2分", 5, "{3 5}", "deduct-fixed"],
      ["达标得3分，发生一起投诉扣1分。", 10, "{0 1 2 3}", "deduct-per-unit"],
      ["工期每延误2天扣1分，扣完为止", 3, "{0 1 2 3}", "deduct-per-unit"],
      ["藏书破损的，每人次扣2分，最多扣4分", 10, "{6 8 10}", "deduct-per-unit"],
      ["路面坑槽每处扣0.5分，1分扣完为止", 4, "{3 3.5 4}", "deduct-per-unit"],
      ["一年内未检修扣2分", 5, "{3 5}", "deduct-fixed"],
      ["未公示扣2分；未备案扣1分", 5, "{2 3 4 5}", "deduct-fixed"],
      ["未公示扣2分，或公示不全扣1分", 5, "{3 4 5}", "deduct-fixed"],
      ["未建账扣3分，否则每错一笔扣1分", 3, "{0 1 2 3}", "deduct-fixed deduct-per-unit"],
      ["完成验收得10分，否则扣10。", 5, "{0 10}", "all-or-nothing"],
      ["未验收扣5分", 5, "{0 5}", "all-or-nothing"],
      ["标线不清扣1-3分", 5, "[2 4] {5}", "deduct-range"],
      ["每缺一项扣1-3分", 5, "[0 4] {5}", "discretion"],
      ["保洁不到位酌情扣分", 5, "[0 5]", "discretion"],
      ["保洁到位的酌情给分", 5, "[0 5]", "discretion"],
      ["到位率低于90%、80%的，分别扣1分、2分", 5, "{3 4 5}", "levels"],
      ["未公示、未备案，分别扣2分、1分", 5, "{2 3 4 5}", "deduct-fixed"],
      ["1.未巡查扣1分；2.每漏报一起扣1分", 3, "{0 1 2 3}", "deduct-fixed deduct-per-unit"],
    ],
  ],
  [
    "4. Bands, where the lowest one is written out",
    [
      ["里程完成全部任务得满分；完成90%以上得2分；完成80%以上得1分；低于80%不得分", 4, "{0 1 2 4}", "levels"],
      ["开馆300天以上得2分，200天以上得1分，不足200天不得分", 2, "{0 1 2}", "bands"],
    ],
  ],
  [
    "5. Proportion",
    [
      ["1.按完成比例得分（4分）\n2.资料齐全（2分）", 6, "[0 6]", "items proportional"],
      ["资金全部到位得6分，未全部到位按比例计分。", 6, "[0 6]", "proportional"],
      ["街道评比第1名得6分，第3名按第1名的比例得分", 6, "[0 6]", "proportional"],
      ["按偏差率扣分", 5, "[0 5]", "proportional"],
      ["得分=上座率×分值", 4, "[0 4]", "formula"],
      ["到位率每降低1个百分点扣1分", 2, "{0 1 2}", "deduct-per-unit"],
    ],
  ],
  [
    "6. Bonus",
    [
      ["获市级表扬加3分", 3, "{0 3}", "all-or-nothing"],
      ["每获一次市级表扬加1分", 2, "{0 1 2}", "items"],
    ],
  ],
  [
    "7. Veto",
    [
      ["未建立制度的，不得分；内容缺一项扣1分", 2, "{0 1 2}", "deduct-per-unit veto"],
      ["设备丢失为0分", 2, "{0 2}", "all-or-nothing"],
      ["未立项不得分", 2, "{0 2}", "all-or-nothing"],
      ["发现一处私搭乱建的全扣", 4, "{0 4}", "all-or-nothing"],
    ],
  ],
  [
    "12. Without a weight",
    [
      ["有方案得2分，否则不得分", null, "{0 2}", "all-or-nothing"],
      ["每漏一项扣1分", null, "null", "deduct-per-unit"],
    ],
  ],
])("%s", (_, cases) => {
  test.each(cases)("%s (%s) gives %s", (text, weight, scores, kinds) => {
    const reading = read(text, weight);
    expect({ status: reading.status, unread: reading.unread }).toEqual({ status: "full", unread: [] });
    expect(scoresAsText(reading.scores)).toBe(scores);
    expect(reading.kinds.join(" ")).toBe(kinds);
  });
});

describe("what isn't certain is never called full", () => {
  test.each<[string, number | null, Reading["status"], string]>([
    ["详见附件评分办法", 5, "none", ""],
    ["反映道路养护的及时程度。", 5, "none", ""],
    ["有台账得2分，内容不全的扣相应分数", 2, "partial", "扣"],
    ["造成损失的倒扣3分；未报告扣1分", 5, "partial", "倒扣"],
    ["得分90分以上的，未整改扣1分", 5, "partial", "90"],
    ["未公示扣2分；未备案扣1分，最多扣2分", 5, "partial", ""],
    // Which 项 is meant, the item or the row, isn't said.
    ["①有方案得2分②有总结得1分。弄虚作假的，该项不得分。", 3, "partial", ""],
    ["有方案得2分；有总结得2分", 5, "partial", ""],
    ["每缺一项扣3-4分", 9, "partial", ""],
    ["环境整洁、标志清晰分别得1分", 5, "partial", ""],
    ["有台账得2分；对虚高的适度核减分值", 2, "partial", "减"],
    ["每漏报一次扣1分，扣分以各站平均值计算", 5, "partial", "平均"],
  ])("%s (%s) is %s", (text, weight, status, unread) => {
    const reading = read(text, weight);
    expect(reading.status).toBe(status);
    if (unread) expect(reading.unread.map(({ start, end }) => text.slice(start, end)).join()).toContain(unread);
    if (status === "partial") expect(scoresAsText(reading.scores)).toBe(`[0 ${String(weight)}]`);
    else expect(reading.scores).toBeNull();
  });
});

describe("a verb with its figure is a rule that isn't understood, not the absence of one", () => {
  test.each<[string, Reading["status"]]>([
    ["达标的得3再议", "partial"],
    ["迟报的扣除3再议", "partial"],
    ["达标的记3再议", "partial"],
    ["获奖的奖励3再议", "partial"],
    ["得以改善", "none"],
    ["按比例3年内完成", "none"],
    ["扣相应分数，3年内完成", "none"],
  ])("%s: %s", (text, status) => {
    expect(read(text, 5).status).toBe(status);
  });
});

describe("what a reading holds besides its scores", () => {
  const nothing = { kinds: [], inputs: [], remarks: [], rule: null };
  const zero = Rational.zero;

  test("without a rule: nothing at all", () => {
    const none = { max: null, maxWithoutBonus: null, min: null, scores: null, parts: [], unread: [] };
    expect(read("详见附件", 5)).toEqual({ status: "none", ...none, ...nothing });
  });

  test("where it isn't clear how its parts belong together: the certain bounds, and all of the text", () => {
    const text = "未公示扣2分；未备案扣1分，最多扣2分";
    const five = Rational.of(5);
    expect(read(text, 5)).toMatchObject({
      ...nothing,
      status: "partial",
      max: five,
      maxWithoutBonus: five,
      min: zero,
      unread: [{ start: 0, end: text.length }],
    });
  });

  test("without a weight that it needs: at least 0", () => {
    expect(read("每漏一项扣1分", null)).toMatchObject({ max: null, maxWithoutBonus: null, min: zero, rule: null });
  });

  test("what is reached without a bonus", () => {
    const { max, maxWithoutBonus } = read("全部达标得4分；获表扬加2分", 6);
    expect([max, maxWithoutBonus].map((most) => most?.toDecimal(1))).toEqual(["6", "4"]);
    const without = read("全部达标得4分；未公示扣2分", 4);
    expect(without.maxWithoutBonus?.toDecimal(1)).toBe("4");
  });
});

describe("more than anybody writes isn't read", () => {
  test("fifty statements with points are, one more isn't", () => {
    const items = (count: number) => "①有台账得1分".repeat(count);
    expect(read(items(50), 50).status).toBe("full");
    expect(read(items(51), 51)).toMatchObject({ status: "partial", unread: [{ start: 0, end: items(51).length }] });
  });

  test("what goes beyond two thousand characters is named", () => {
    const text = `有台账得2分。${"详".repeat(2000)}`;
    expect(read(text, 2)).toMatchObject({ status: "partial", unread: [{ start: 2000, end: text.length }] });
  });
});

describe("inputs", () => {
  const inputs = (text: string) => read(text, 10).inputs.map(({ id, type, label, unit }) => [id, type, label, unit]);

  test.each<[string, unknown[]]>([
    ["达到目标得5分，否则扣5分", [["1", "yes-no", "达到目标", undefined]]],
    ["达到目标得5分，否则少1人扣1分", [["1", "count", "少1人", "人"]]],
    [
      "未签合同扣2分；每缺1份图纸扣1分",
      [
        ["1", "yes-no", "未签合同", undefined],
        ["2", "count", "每缺1份图纸", "份"],
      ],
    ],
    [
      "材料不实的，不得分；迟报扣1-2分",
      [
        ["1", "yes-no", "材料不实的", undefined],
        ["2", "points", "迟报", undefined],
      ],
    ],
    ["足额到位得10分，未足额按比例得分", [["1", "rate", "足额到位", undefined]]],
  ])("%s", (text, expected) => {
    expect(inputs(text)).toEqual(expected);
  });

  test("each point of a list in another column is asked for", () => {
    expect(inputs("要点①②各占1/2")).toHaveLength(2);
  });
});

test("a text's own full marks stand in the place of the weight, and are remarked on", () => {
  const reading = read("本项共6分。每迟到一次扣2分", 10);
  expect(scoresAsText(reading.scores)).toBe("{0 2 4 6}");
  expect(reading.remarks).toEqual([{ code: "own-full-marks", span: { start: 2, end: 5 } }]);
});

test("full marks of an item are the start of its own deductions", () => {
  expect(scoresAsText(read("1.每漏报一次扣1分，共2分。2.有总结得1分。", null).scores)).toBe("{0 1 2 3}");
});

test("a text that allows absurdly many scores stays partial", () => {
  expect(read("每差一元扣0.0001分", 100).status).toBe("partial");
  const uneven = Array.from({ length: 40 }, (_, place) => `每缺1项扣0.${place + 10}分`).join("；");
  expect(read(uneven, 10).status).toBe("partial");
});

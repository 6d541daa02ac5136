import { itReads, readingOf } from "../../support/criteria/readings";

describe("what may hold points and isn't understood is never passed over", () => {
  const unreadOf = (text: string): string[] =>
    readingOf(text, 5).unread.map(({ start, end }) => text.slice(start, end));

  test.each<[text: string, unread: string[]]>([
    // Points, or a verb with its figure.
    ["未公示扣2分,另行核3分退回", ["3"]],
    ["未公示扣2分,得3台", []],
    ["未公示扣2分,得3再议", ["得"]],
    ["未公示扣2分,扣3再议", ["扣"]],
    ["未公示扣2分,加3再议", ["加"]],
    ["未公示扣2分,最多3再议", ["最多"]],
    // A share, and nobody says of what.
    ["未公示扣2分,得60%再议", ["得"]],
    ["未公示扣2分,扣60%再议", ["扣"]],
    ["未公示扣2分,权重60%再议", ["权重"]],
    ["未公示扣2分,按60%权重再议", ["权重"]],
    // A bound that isn't in points.
    ["未公示扣2分,最多扣两次", ["最多"]],
    ["未公示扣2分,最多加两次", ["最多"]],
    ["未公示扣2分,扣分不超过两次", ["扣分"]],
    ["未公示扣2分,得分上限见附件", []],
    ["未公示扣2分,扣分以2次为限", ["扣分"]],
    // Words for less, for more, for what somebody else knows.
    ["未公示扣2分,倒扣再议", ["倒扣"]],
    ["未公示扣2分,按比例再议", ["按比例"]],
    ["未公示扣2分,各占再议", ["各占"]],
    ["未公示扣2分,得分值的再议", ["得分值的"]],
    ["未公示扣2分,适度扣减分值", ["扣减"]],
    ["未公示扣2分,扣相应的分数", ["扣"]],
    ["未公示扣2分,扣款的相应问题已改", []],
    ["未公示扣2分,以各站平均值计分", ["平均"]],
    ["未公示扣2分,各站平均用水达标", []],
  ])("%s: %j", (text, unread) => {
    expect(unreadOf(text)).toEqual(unread);
  });
});

describe("a measure or a prize instead of points", () => {
  itReads([
    ["未公示扣2分；按到场人数计分", 5, "partial"],
    ["未公示扣2分；按一等奖计分", 5, "partial"],
    ["未公示扣2分；按最高一档计分", 5, "partial"],
  ]);
});

describe("an award only in appearance", () => {
  itReads([
    ["每场有记录，有总结得2分；有专人得3分", 5, "partial"],
    ["另有总结得2分；有专人得3分", 5, "partial"],
    ["累计开会10次得2分；有专人得3分", 5, "{0 2 3 5}"],
    ["每年有总结得2分；有专人得3分", 5, "{0 2 3 5}"],
  ]);
});

describe("what joins a rule to the one before it", () => {
  itReads([
    ["未公示扣2分，或公示不全扣1分", 5, "{3 4 5}"],
    ["未公示或公示不全扣1分", 5, "{4 5}"],
    ["验收通过得5分，否则得2分", 5, "{2 5}"],
  ]);
});

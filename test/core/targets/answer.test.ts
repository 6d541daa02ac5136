import { readCriterion } from "../../../src/core/criteria/read";
import { Rational } from "../../../src/core/exact";
import { answerFromResult } from "../../../src/core/targets/answer";
import { statedPair } from "../../../src/core/targets/rows";
import { findTables } from "../../../src/core/table/find";
import { Grid } from "../../../src/core/table/grid";
import { pointsIn } from "../../../src/core/table/table";
import { paperInputs } from "../../../src/core/working-paper/paper-input";
import { sheetOf } from "../../support/grid";

const HEADER = "三级指标 | 指标性质 | 年度指标值 | 度量单位 | 实际完成值 | 分值 | 评价标准 | 得分";

/** What target and result of one row answer: "0.87", or "none". */
function answerOf(row: string): string {
  const snapshot = sheetOf(`${HEADER}\n${row}\n合计 | | | | | 100 | |`);
  const [table] = findTables(snapshot);
  const [indicator] = table?.indicators ?? [];
  if (!table || !indicator?.criterion) throw new Error("no criterion");
  const reading = readCriterion({ text: indicator.criterion.text, weight: pointsIn(indicator.weight) });
  const [input, ...others] = paperInputs(reading);
  const pair = statedPair({ table, grid: new Grid(snapshot) }, indicator);
  if (!input || others.length > 0 || !pair) throw new Error(`not one input: ${reading.status}`);
  const answer = answerFromResult(indicator.path[0] ?? "", input, pair);
  return answer instanceof Rational ? answer.toDecimal(4) : `${answer ?? "none"}`;
}

const CASES: readonly (readonly [what: string, row: string, answer: string])[] = [
  ["a completion rate", "发放手册 | ≥ | 100 | 份 | 87 | 10 | 按完成率计分 |", "0.87"],
  ["one beyond the whole", "发放手册 | ≥ | 100 | 份 | 120 | 10 | 按完成率计分 |", "1"],
  [
    "with the units in the cells",
    "到账资金 | | ≥2万元 | | 15000元 | 10 | 完成率90%以上得10分，70%-90%得5分，70%以下不得分 |",
    "0.75",
  ],
  ["not of what had better be low", "办公成本 | ≤ | 10 | 万元 | 9 | 10 | 按完成率计分 |", "none"],
  ["not where the units differ", "发放手册 | ≥ | 100 | 万元 | 87天 | 10 | 按完成率计分 |", "none"],
  ["not without a target", "发放手册 | ≥ |  | 份 | 87 | 10 | 按完成率计分 |", "none"],
  ["not without a result", "发放手册 | ≥ | 100 | 份 |  | 10 | 按完成率计分 |", "none"],
  ["a rate of completion with its whole", "任务完成率 | ≥ | 100% | | 87% | 10 | 按完成率计分 |", "0.87"],
  ["not one whose meaning isn't sure", "任务完成率 | ≥ | 90% | | 87% | 10 | 按完成率计分 |", "none"],
  [
    "the rate that the row is about",
    "验收合格率 | ≥ | 95% | | 92% | 10 | 合格率95%以上得10分，90%-95%得6分，90%以下不得分 |",
    "0.92",
  ],
  [
    "not another rate",
    "验收合格率 | ≥ | 95% | | 92% | 10 | 到位率95%以上得10分，90%-95%得6分，90%以下不得分 |",
    "none",
  ],
  ["what is missing", "发放手册 | ≥ | 100 | 份 | 87 | 10 | 每少1份扣0.5分，扣完为止 |", "13"],
  ["nothing is missing", "发放手册 | ≥ | 100 | 份 | 110 | 10 | 每少1份扣0.5分，扣完为止 |", "0"],
  ["not what else is missing", "发放手册 | ≥ | 100 | 份 | 87 | 10 | 每缺1份台账扣0.5分，扣完为止 |", "none"],
  ["not what is counted in another word", "发放手册 | ≥ | 100 | 份 | 87 | 10 | 每少1人扣0.5分，扣完为止 |", "none"],
  ["what exceeds a limit", "办结时限 | ≤ | 10 | 天 | 12 | 10 | 每超1天扣1分，扣完为止 |", "2"],
  ["not in a row that nobody limits", "办结时限 | ≥ | 10 | 天 | 12 | 10 | 每超1天扣1分，扣完为止 |", "none"],
  ["not what is late", "培训场次 | ≥ | 12 | 场 | 10 | 10 | 每未按时完成1场扣1分，扣完为止 |", "none"],
  ["what was done", "培训场次 | ≥ | 5 | 场 | 4 | 10 | 每完成1场得2分，最高得10分 |", "4"],
  [
    "what was done, by bands",
    "培训场次 | ≥ | 5 | 场 | 4 | 10 | 完成5场及以上得10分，完成3场至4场得5分，完成3场以下不得分 |",
    "4",
  ],
];

it.each(CASES)("%s: %s", (_, row, expected) => {
  expect(answerOf(row)).toBe(expected);
});

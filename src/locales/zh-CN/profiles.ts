import type { FieldProblem } from "../../core/scoring/json-fields";

const allowedIn = ({ allowed = [] }: FieldProblem): string => allowed.join("、");

const problems: Record<FieldProblem["code"], (problem: FieldProblem) => string> = {
  missing: () => "缺少这一项",
  unknown: () => "没有这一项，请检查拼写",
  "not-text": () => "应是文字",
  "not-a-number": () => '应是数字，如 0.6，或分数，如 "1/3"',
  "not-a-list": () => "应是列表 […]",
  "not-an-object": () => "应是 JSON 对象 {…}",
  "out-of-range": ({ allowed: [least = "", most = ""] = [] }) => `应在 ${least} 至 ${most} 之间`,
  "not-one-of": (problem) => `应是 ${allowedIn(problem)} 之一`,
  "wrong-order": () => "顺序不对：界限应由高到低，等级的最后一档从 0 起",
  "no-such-profile": (problem) => `没有这个评分办法，可用 ${allowedIn(problem)}`,
};

/** The words of the rule sets by which tables are reviewed and scored. */
export const profiles = {
  label: "评分办法",
  named: (name: string, source: string) => `${name}：${source}`,
  problem: (problem: FieldProblem) =>
    `${problem.path === "" ? "" : `${problem.path}：`}${problems[problem.code](problem)}`,
};

import type { FieldProblem } from "../../core/scoring/json-fields";
import type { Texts } from "../texts";

const allowedIn = ({ allowed = [] }: FieldProblem): string => allowed.join(", ");

const problems: Record<FieldProblem["code"], (problem: FieldProblem) => string> = {
  missing: () => "is missing",
  unknown: () => "isn't known; check the spelling",
  "not-text": () => "must be text",
  "not-a-number": () => 'must be a number such as 0.6, or a fraction such as "1/3"',
  "not-a-list": () => "must be a list […]",
  "not-an-object": () => "must be a JSON object {…}",
  "out-of-range": ({ allowed: [least = "", most = ""] = [] }) => `must lie between ${least} and ${most}`,
  "not-one-of": (problem) => `must be one of ${allowedIn(problem)}`,
  "wrong-order": () => "is in the wrong order: bounds go from high to low, and the last grade starts at 0",
  "no-such-profile": (problem) => `isn't a known profile; there are ${allowedIn(problem)}`,
};

export const profiles: Texts["profiles"] = {
  label: "Rules",
  named: (name, source) => `${name}: ${source}`,
  problem: (problem) => `${problem.path === "" ? "" : `${problem.path} `}${problems[problem.code](problem)}`,
};

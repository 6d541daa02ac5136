import { kindsOf } from "../../../src/core/criteria/kinds";
import type { Rule } from "../../../src/core/criteria/rule";
import { award, band, bands, counted, deduct, excluded, fixed, points } from "../../support/criteria/rules";
import {
  execution,
  figure,
  first,
  levels,
  perCent,
  proportion,
  second,
  threshold,
} from "../../support/criteria/sample-rules";

const sum = (...parts: Rule[]): Rule => ({ type: "sum", parts });
const either = (...options: Rule[]): Rule => ({ type: "either", options });
const capped = (rule: Rule): Rule => ({ type: "capped", rule, most: points(3) });
const losing = (...losses: Rule[]): Rule => deduct(fixed(5), losses);
const belowEighty = bands({ type: "rate", unit: "", asks: first }, [band(null, excluded(0.8), award(2, second))]);

test.each<[string, Rule, string]>([
  ["an award", award(4, first), "all-or-nothing"],
  ["so many points each", counted(1, first), "items"],
  ["a reviewer's figure", figure, "discretion"],
  ["a proportion", proportion, "proportional"],
  ["steps", perCent, "proportional"],
  ["a formula", threshold, "formula"],
  ["levels, one with deductions", levels, "levels deduct-per-unit"],
  ["bands, with what they earn", execution, "bands proportional discretion"],
  ["items", sum(award(1, first), proportion), "items proportional"],
  ["one of two", either(award(1, first), proportion), "all-or-nothing proportional"],
  ["up to a cap", capped(counted(1, first)), "items"],
  ["a bonus", { type: "bonus", rule: award(1, first) }, "bonus"],
  ["a veto", { type: "veto", rule: counted(1, first), asks: second }, "items veto"],
  ["everything lost at once", losing(award(5, first)), "all-or-nothing"],
  ["less than everything", losing(award(3, first)), "deduct-fixed"],
  ["everything lost by either of two", losing(award(5, first), award(5, second)), "deduct-fixed"],
  ["lost of an award", deduct(award(5, first), [award(5, second)]), "all-or-nothing deduct-fixed"],
  ["nothing lost", deduct(proportion, []), "proportional"],
  ["lost by the piece", losing(counted(1, first)), "deduct-per-unit"],
  ["lost by the step", losing(perCent), "deduct-per-unit"],
  ["lost within a range", losing(figure), "deduct-range"],
  ["lost without one", losing({ ...figure, to: null }), "discretion"],
  ["lost together", losing(sum(award(1, first), counted(1, second))), "deduct-fixed deduct-per-unit"],
  ["lost one or the other", losing(either(award(1, first), counted(1, second))), "deduct-fixed deduct-per-unit"],
  ["lost up to a cap", losing(capped(counted(1, first))), "deduct-per-unit"],
  ["lost by the level", losing(levels), "levels deduct-per-unit"],
  ["lost by the band", losing(belowEighty), "bands deduct-fixed"],
  ["lost by the share", losing(proportion), "proportional"],
])("%s: %s", (_, rule, expected) => {
  expect(kindsOf(rule, []).join(" ")).toBe(expected);
});

import { findAll, runs, switchedOff, switchedTo } from "../../../src/core/checks/findings";
import { allows, checkedTable } from "../../support/checked-table";

describe("all findings of a table", () => {
  it("come by severity, then those that change a total, then from the top down", () => {
    const findings = findAll(
      checkedTable(
        [
          { path: "产出/甲", weight: 60, score: "50 ", reading: allows({ from: 0, to: 55 }) },
          { path: "产出/乙", weight: 35, score: 40 },
          { path: "产出/丙", weight: 4, score: 6 },
        ],
        { groups: { 产出: 99 }, total: { score: 90 } },
      ),
    );
    expect(findings.map(({ severity, check }) => `${severity} ${check}`)).toEqual([
      "error score-exceeds-weight",
      "error score-exceeds-weight",
      "error total-not-sum",
      "error criterion-points-mismatch",
      "error weight-total-not-100",
      "warning max-attainable-below-100",
      "info text-number",
    ]);
  });

  it("are none where a table agrees with itself", () => {
    const rows = [
      { path: "产出/甲", weight: 60, score: 50, reading: allows({ from: 0, to: 60 }) },
      { path: "效益/乙", weight: 40, score: 40, reading: allows([0, 40]) },
    ];
    expect(findAll(checkedTable(rows, { groups: { 产出: 60, 效益: 40 }, total: { score: 90, weight: 100 } }))).toEqual(
      [],
    );
  });
});

describe("which checks run", () => {
  const OFF_BY_DEFAULT = "explanation-repeats-name";

  it.each<[string, Parameters<typeof runs>[1]["switched"], boolean]>([
    ["total-not-sum", {}, true],
    ["total-not-sum", { "total-not-sum": false }, false],
    ["total-not-sum", { "text-number": false }, true],
    [OFF_BY_DEFAULT, {}, false],
    [OFF_BY_DEFAULT, { [OFF_BY_DEFAULT]: true }, true],
    // One that another version has.
    ["no-such-check", { "no-such-check": true }, false],
  ])("%s with %p: %p", (id, switched, isRunning) => {
    expect(runs(id, { switched })).toBe(isRunning);
  });

  it("names only what isn't as it is by default", () => {
    expect(switchedTo({}, "total-not-sum", true)).toEqual({});
    expect(switchedTo({}, "total-not-sum", false)).toEqual({ "total-not-sum": false });
    expect(switchedTo({ "total-not-sum": false }, "total-not-sum", true)).toEqual({});
    expect(switchedTo({ "text-number": false }, OFF_BY_DEFAULT, true)).toEqual({
      "text-number": false,
      [OFF_BY_DEFAULT]: true,
    });
  });

  it("tells those that a person has switched off", () => {
    expect(switchedOff({ switched: {} })).toEqual([]);
    expect(switchedOff({ switched: { "text-number": false, [OFF_BY_DEFAULT]: true, "no-such-check": false } })).toEqual(
      ["text-number"],
    );
  });
});

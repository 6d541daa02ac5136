import { findAll } from "../../../src/core/checks/findings";
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

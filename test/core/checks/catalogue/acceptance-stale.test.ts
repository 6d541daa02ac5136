import type { LapsedAcceptance } from "../../../../src/core/checks/check";
import { findStale } from "../../../../src/core/checks/findings";
import { DEFAULT_SETTINGS } from "../../../../src/core/checks/settings";
import { formatRange } from "../../../../src/core/sheet/address";
import { checkedTable } from "../../../support/checked-table";

const TABLE = checkedTable([{ path: "产出/数量/培训场次", weight: 5, score: 5 }], { total: { score: 5 } });
const LAPSED: LapsedAcceptance = {
  check: "score-exceeds-weight",
  path: ["产出", "数量", "培训场次"],
  reason: "有批复",
  isOpenAgain: false,
};

const found = (lapsed: readonly LapsedAcceptance[], settings = DEFAULT_SETTINGS, table = TABLE): string[] =>
  findStale({ ...table, lapsed }, settings).map(({ severity, cells }) =>
    [severity, ...cells.map(formatRange)].join(" "),
  );

describe("acceptance-stale", () => {
  it.each<[string, LapsedAcceptance[], string[]]>([
    // fires
    ["what was accepted is gone", [LAPSED], ["info E2"]],
    ["it is open again", [{ ...LAPSED, isOpenAgain: true }], ["warning E2"]],
    ["it was about a group", [{ ...LAPSED, path: ["产出", "数量"] }], ["info C2"]],
    ["it was about the whole table", [{ ...LAPSED, path: [] }], ["info I3"]],
    ["its row is gone", [{ ...LAPSED, path: ["产出", "质量", "合格率"] }], ["info I3"]],
    // silent
    ["everything accepted still holds", [], []],
  ])("%s", (_, lapsed, expected) => {
    expect(found(lapsed)).toEqual(expected);
  });

  it("names the table's first cell where there is no total", () => {
    const table = checkedTable([{ path: "产出/数量/培训场次", weight: 5, score: 5 }]);
    expect(found([{ ...LAPSED, path: [] }], DEFAULT_SETTINGS, table)).toEqual(["info A1"]);
  });

  it("is silent where it is switched off", () => {
    expect(found([LAPSED], { switched: { "acceptance-stale": false } })).toEqual([]);
  });
});

import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { Page } from "../../src/taskpane/components/page";
import { Pane } from "../../src/taskpane/components/pane";
import { fakeDesk } from "../support/fake-desk";
import { sheetOf } from "../support/grid";
import { PSEUDO } from "../support/pseudo-locale";
import { scoreTable } from "../support/score-table";
import { opened, TEXT_SCORE } from "../support/session";
import { untranslated } from "../support/untranslated";

type Opened = ReturnType<typeof opened>;

const STATES: readonly [string, readonly SheetSnapshot[], (given: Opened) => Promise<unknown>][] = [
  ["the first look", [scoreTable()], () => Promise.resolve()],
  ["a review", [scoreTable()], ({ session }) => session.review()],
  ["a sheet without a table", [sheetOf("说明", { name: "封面" })], ({ session }) => session.review()],
  ["a total that was written", [scoreTable()], ({ session }) => session.recalculate()],
  ["marks", [scoreTable()], ({ session }) => session.mark()],
  ["a refusal", [TEXT_SCORE], ({ session }) => session.recalculate()],
  [
    "rows that have moved",
    [scoreTable()],
    async ({ session, host }) => {
      await session.review();
      host.become(scoreTable(), "structure");
    },
  ],
];

describe("nothing is shown that isn't translated", () => {
  it.each(STATES)("%s", async (_, sheets, reach) => {
    const given = opened(...sheets);
    await reach(given);
    expect(untranslated(<Pane session={given.session} desk={fakeDesk()} />, sheets)).toEqual([]);
  });

  it.each(["starting", "slow", "noOffice", "notExcel", "tooOld", "failed"] as const)("the page: %s", (text) => {
    expect(untranslated(<Page text={text} />, [])).toEqual([]);
  });

  it("would be seen", () => {
    const forgotten = (
      <p title="Forgotten">
        {PSEUDO.pane.title} {"忘了"}
      </p>
    );
    expect(untranslated(forgotten, [])).toEqual(["忘了", "Forgotten"]);
  });
});

import { readAndReview, reviewWorkbook } from "../../src/app/review";
import { HostError } from "../../src/hosts/port";
import national2020 from "../../src/profiles/national-2020";
import { sheetOf } from "../support/grid";
import { failingOn, MemoryHost } from "../support/memory-host";
import { scoreTable } from "../support/score-table";

const workbook = new MemoryHost(
  sheetOf("封面", { name: "封面" }),
  scoreTable(),
  sheetOf("", { name: "空白" }),
  scoreTable({ name: "旧表", isHidden: true }),
);

describe("reviewing a workbook", () => {
  it("reviews every sheet in the order of the tabs, or says why it didn't", async () => {
    const reviews = await reviewWorkbook(workbook, national2020);
    expect(reviews.map(({ sheet, skipped, tables }) => [sheet, skipped, tables.length])).toEqual([
      ["封面", "no-indicator-table", 0],
      ["评分", null, 1],
      ["空白", "empty-sheet", 0],
      ["旧表", "hidden-sheet", 0],
    ]);
  });

  it("reviews only the sheets that are named", async () => {
    const reviews = await reviewWorkbook(workbook, national2020, { names: ["评分"] });
    expect(reviews.map(({ sheet }) => sheet)).toEqual(["评分"]);
    expect(reviews[0]?.tables[0]?.findings.map(({ check }) => check)).toContain("score-exceeds-weight");
  });

  it("rejects for a sheet that isn't there", async () => {
    await expect(reviewWorkbook(workbook, national2020, { names: ["评"] })).rejects.toEqual(
      new HostError("no-such-sheet", { sheet: "评" }),
    );
  });

  it.each(["too-large", "cannot-write"] as const)(
    "goes on after a sheet that is too large, and only then: %s",
    async (code) => {
      const host = failingOn("封面", new HostError(code), workbook);
      const reviews = reviewWorkbook(host, national2020, { names: ["封面", "评分"] });
      if (code === "too-large") {
        expect((await reviews).map(({ skipped }) => skipped)).toEqual(["too-large", null]);
      } else {
        await expect(reviews).rejects.toEqual(new HostError(code));
      }
    },
  );

  it("gives the active sheet with what was read of it", async () => {
    const host = new MemoryHost(scoreTable());
    const { snapshot, review } = await readAndReview(host, { type: "active" }, national2020);
    expect(snapshot).toBe((await host.read({ type: "active" })).sheet);
    expect(review.tables[0]?.totals.sum.toNumber()).toBe(101);
  });
});

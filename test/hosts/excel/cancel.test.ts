import type { Progress } from "../../../src/hosts/port";
import { differences, snapshotOf } from "../../../src/workbench/model/compare";
import { cellOf, draftOf } from "../../support/draft";
import { openExcel } from "../../support/excel";
import { planFor } from "../../../src/core/edits/operations";
import { TABLE, tableOf } from "./tables";

const PAPER = "评分底稿";
/** So many of these lines are more than a request may hold. */
const LINE = "按计划完成并有验收记录。".repeat(400);
const LARGE = planFor({
  sheet: PAPER,
  operations: [
    {
      type: "sheet",
      before: null,
      after: draftOf(Array.from({ length: 250 }, (_, i) => [cellOf(`${i}${LINE}`, "text")])),
    },
  ],
});
const SMALL = planFor({
  sheet: PAPER,
  operations: [{ type: "sheet", before: null, after: draftOf([[cellOf("评分底稿", "heading")]]) }],
});

async function opened() {
  const excel = openExcel(tableOf(6));
  await excel.host.read(TABLE);
  const before = snapshotOf(excel.office.model);
  return { ...excel, changes: () => differences(before, snapshotOf(excel.office.model)) };
}

it("tells how far a plan is that takes several requests, and when it is done", async () => {
  const { host, office } = await opened();
  const told: Progress[] = [];
  const trips = await office.trips(() => host.apply(LARGE, { onProgress: (progress) => told.push(progress) }));
  expect(trips).toBeGreaterThan(1);
  expect(told).toEqual(Array.from({ length: trips + 1 }, (_, done) => ({ done, of: trips })));
});

it.each([
  ["before the first request", 0],
  ["while the first request is under way", 1],
  ["while the second request is under way", 2],
] as const)("stops a plan that isn't wanted any more %s, and takes back what was written", async (_, nth) => {
  const { host, office, changes } = await opened();
  const stop = new AbortController();
  if (nth === 0) stop.abort();
  else {
    office.faults.plan(nth, {
      before: () => {
        stop.abort();
      },
    });
  }
  const trips = await office.trips(() =>
    expect(host.apply(LARGE, { signal: stop.signal })).rejects.toMatchObject({ name: "HostError", code: "cancelled" }),
  );
  expect(changes()).toEqual([]);
  // The first request made the sheet: one more takes it away, with all that is on it.
  expect(trips).toBe([0, 2, 3][nth]);
});

it("stops a plan of one request after it, too", async () => {
  const { host, office, changes } = await opened();
  const stop = new AbortController();
  office.faults.plan(1, {
    before: () => {
      stop.abort();
    },
  });
  const trips = await office.trips(() =>
    expect(host.apply(SMALL, { signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" }),
  );
  expect(trips).toBe(2);
  expect(changes()).toEqual([]);
  await host.apply(SMALL);
  expect(changes()).not.toEqual([]);
});

it("says where what was written could not be taken back", async () => {
  const { host, office } = await opened();
  const stop = new AbortController();
  office.faults.plan(1, {
    before: () => {
      stop.abort();
    },
  });
  office.faults.plan(2, { code: "GeneralException" });
  await expect(host.apply(SMALL, { signal: stop.signal })).rejects.toMatchObject({ code: "half-written" });
});

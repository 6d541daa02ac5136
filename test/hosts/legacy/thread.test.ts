import { inspect } from "node:util";
import { strToU8 } from "fflate";
import { readerInThread, type ThreadLimits } from "../../../src/hosts/legacy/thread/read-in-thread";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { excel4 } from "../../support/legacy/records";

jest.setTimeout(120_000);

const SCRIPT = require.resolve("../../support/legacy/thread.cjs");
const AMPLE: ThreadLimits = { megabytes: 512, milliseconds: 100_000, fileBytes: 1e8 };
const reader = (limits: Partial<ThreadLimits> = {}) => readerInThread(SCRIPT, { ...AMPLE, ...limits });

const SHEET = excel4([
  ["指标", "分值"],
  ["路面", 5],
]);
/** Cells enough to take some hundred megabytes. */
const LARGE = strToU8(`<table>${"<tr><td>1<td>2<td>3<td>4".repeat(300_000)}</table>`);

describe("a thread of its own", () => {
  it("hands over what it has read", async () => {
    // Not by toEqual: the sets and maps of another thread aren't those of the test.
    expect(inspect(await reader()(SHEET), { depth: null })).toBe(inspect(readLegacy(SHEET), { depth: null }));
  });

  it.each<[name: string, limits: Partial<ThreadLimits>, bytes: Uint8Array, code: string]>([
    ["says why a file can't be read", {}, SHEET.slice(0, -3), "damaged-workbook"],
    ["isn't started for a file that is too large", { fileBytes: 10 }, SHEET, "too-large"],
    ["is ended when it takes too long", { milliseconds: 1 }, SHEET, "too-large"],
    ["ends when it takes too much memory", { megabytes: 150 }, LARGE, "too-large"],
  ])("%s", async (_, limits, bytes, code) => {
    await expect(reader(limits)(bytes)).rejects.toMatchObject({ name: "WorkbookError", code });
  });
});

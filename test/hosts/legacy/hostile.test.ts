import { readFileSync } from "node:fs";
import { read, write } from "@e965/xlsx";
import { readLegacy } from "../../../src/hosts/legacy/read-legacy";
import { readMessage } from "../../../src/hosts/legacy/thread/message";
import { BEGINNING, END, excel4, record } from "../../support/legacy/records";
import { SAMPLE } from "../../support/sample";

/** The sample as an .xls file. */
const XLS = new Uint8Array(
  Buffer.from(String(write(read(readFileSync(SAMPLE)), { type: "base64", bookType: "biff8" })), "base64"),
);
const WHOLE = JSON.stringify(readLegacy(XLS).sheets.map(({ snapshot }) => snapshot.rows));

/** The code of what is wrong; the rows where nothing is. */
function outcome(bytes: Uint8Array): string {
  const message = readMessage(bytes);
  if (message.type === "failed") return message.code;
  return JSON.stringify(message.workbook.sheets.map(({ snapshot }) => snapshot.rows));
}

/** Every sector is followed by itself. */
function inCircles(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + 4 * sector, sector, true);
  return copy;
}

// The library prints records that it doesn't know.
beforeEach(() => {
  jest.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  jest.restoreAllMocks();
});

function changed(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

describe("files of records that are no longer whole", () => {
  it.each(Array.from({ length: 20 }, (_, i) => i * 0.05))("cut at %d of its length: all of it or nothing", (share) => {
    expect([WHOLE, "damaged-workbook", "not-a-workbook"]).toContain(outcome(XLS.slice(0, XLS.length * share)));
  });

  it("cut within its sheet is damaged, never a shorter sheet", () => {
    const sheet = excel4([
      ["指标", "分值"],
      ["路面", 5],
    ]);
    for (let length = 10; length < sheet.length; length += 1) {
      expect([length, outcome(sheet.slice(0, length))]).toEqual([length, "damaged-workbook"]);
    }
  });

  it.each<[name: string, bytes: Uint8Array, code: string]>([
    ["a password", Uint8Array.from([...BEGINNING, ...record(0x2f, 0, 0), ...END]), "encrypted-workbook"],
    [
      "a sheet that isn't where it should be",
      Uint8Array.from([...BEGINNING, ...record(0x85, 9, 0, 0, 0), ...END]),
      "damaged-workbook",
    ],
    ["chains of sectors that lead in circles", inCircles(XLS), "damaged-workbook"],
    ["sectors of a size that there isn't", changed(XLS, 30, 31, 0), "damaged-workbook"],
    ["a directory beyond the end", changed(XLS, 48, 0xff, 0xff, 0, 0), "damaged-workbook"],
  ])("%s", (_, bytes, code) => {
    expect(outcome(bytes).slice(0, 20)).toBe(code);
  });

  it("flipped bits throw nothing but what says that the file is at fault", () => {
    for (let round = 0; round < 150; round += 1) {
      const at = (round * 7919) % XLS.length;
      const bytes = changed(XLS, at, (XLS[at] ?? 0) ^ (1 << (round % 8)));
      expect(outcome(bytes)).toMatch(/^\[|^(?:damaged|encrypted|not-a)-workbook$|too-large/);
    }
  });
});

import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { zhCN } from "../../src/locales/zh-CN";
import { readLegacy } from "../../src/hosts/legacy/read-legacy";
import { openWorkbook } from "../../src/hosts/xlsx/open";
import { profiles } from "../../src/profiles/index.generated";
import national2020 from "../../src/profiles/national-2020";
import { LANGUAGES } from "../../src/locales/locale";
import { reportBytes } from "../../src/reviewpage/work/report";
import { reviewFile } from "../../src/reviewpage/work/review-file";
import { SAMPLE } from "../support/sample";

const review = (name: string, bytes: Uint8Array) =>
  reviewFile(
    name,
    () => Promise.resolve(bytes),
    (legacy) => Promise.resolve(readLegacy(legacy)),
    { standard: national2020, all: profiles },
    LANGUAGES,
  );

it("puts what it finds into every language", async () => {
  const { results, legacy } = await review("a.xlsx", readFileSync(SAMPLE));
  expect(legacy).toBeNull();
  const [chinese, english] = [results.get("zh-CN")?.tables[0], results.get("en")?.tables[0]];
  expect(chinese?.totals).toEqual({ stated: 97.5, sum: 97.5, capped: 92.5, supported: 81.5, ceiling: 89 });
  expect(english?.findings).toHaveLength(chinese?.findings.length ?? -1);
  expect(english?.findings[0]?.name).not.toBe(chinese?.findings[0]?.name);
});

it.each([
  ["legacy", strToU8("<table><tr><td>a</td></tr></table>"), "html", null],
  ["broken", readFileSync(SAMPLE).subarray(0, 2000), null, "damaged-workbook"],
  ["text", strToU8("text"), null, "not-a-workbook"],
])("a file that is %s", async (_, bytes, legacy, code) => {
  const reviewed = await review("a.xls", bytes);
  expect(reviewed.legacy).toBe(legacy);
  expect(reviewed.results.get("zh-CN")?.problem?.code ?? null).toBe(code);
});

it("makes the same report of the same results, whose links lead to the files from beside their folder", async () => {
  const { results } = await review("甲 #1/50%.xlsx", readFileSync(SAMPLE));
  const result = results.get("zh-CN");
  const [one, other] = await Promise.all([0, 1].map(() => reportBytes(result ? [result] : [], zhCN)));
  expect(one).toEqual(other);
  const host = await openWorkbook(one ?? new Uint8Array());
  const { sheet } = await host.read({ type: "named", name: zhCN.batch.names.summary });
  expect(sheet.rows[3]?.[1]?.formula).toBe('=HYPERLINK("甲 %231/50%25.xlsx","甲 #1/50%.xlsx")');
});

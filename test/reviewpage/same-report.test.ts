import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readLegacy } from "../../src/hosts/legacy/read-legacy";
import { LANGUAGES } from "../../src/locales/locale";
import { profiles } from "../../src/profiles/index.generated";
import national2020 from "../../src/profiles/national-2020";
import { pickedFiles } from "../../src/reviewpage/work/chosen-files";
import { reportBytes } from "../../src/reviewpage/work/report";
import { reviewFile } from "../../src/reviewpage/work/review-file";
import { makeWorkbooks } from "../support/many-workbooks";
import { realScorecheck } from "../support/real-cli";
import { SAMPLE } from "../support/sample";
import { temporaryFolder } from "../support/temporary-folder";

// The command line is built when it is older than its sources.
jest.setTimeout(600_000);

const folder = temporaryFolder();
const PROFILES = { standard: national2020, all: profiles };
const WEB_PAGE =
  "<html><table><tr><td>三级指标<td>分值<td>评分标准<td>得分</tr><tr><td>通行保障<td>100<td>全年畅通得100分，否则不得分。<td>120</tr></table></html>";

/** Sound and broken workbooks of many layouts, legacy ones, texts, names that links must escape, one without a table. */
function makeFolder(): readonly string[] {
  const names = makeWorkbooks(path.join(folder(), "in"), 30, 5).map(({ name }) => name);
  const write = (name: string, content: string): string => {
    writeFileSync(path.join(folder(), "in", name), content);
    return name;
  };
  mkdirSync(path.join(folder(), "in", "乡镇 #1"));
  copyFileSync(SAMPLE, path.join(folder(), "in", "乡镇 #1", "50%.xlsx"));
  return [
    ...names,
    "乡镇 #1/50%.xlsx",
    write("旧.xls", WEB_PAGE),
    write("空.xls", "<table><tr><td>无</table>"),
    write("说明.xlsx", "请按时报送。"),
  ];
}

/** The files as a browser gives those of a folder that was picked, in whatever order. */
function picked(names: readonly string[]): FileList {
  const files = [...names].reverse().map((name) => {
    const file = new File([readFileSync(path.join(folder(), "in", name))], path.basename(name));
    return Object.defineProperty(file, "webkitRelativePath", { value: `in/${name}` });
  });
  return Object.assign(files, { item: (place: number) => files[place] ?? null });
}

it.each(LANGUAGES.map((texts) => [texts.language, texts] as const))(
  "the page makes the report of the command line, byte for byte: %s",
  async (language, texts) => {
    const names = makeFolder();
    const ran = realScorecheck(folder(), ["batch", "in", "--out", "report.xlsx", "--lang", language]);
    expect(ran).toMatchObject({ status: 2, err: "" });
    const reviewed = await Promise.all(
      pickedFiles(picked(names)).map(({ name, file }) =>
        reviewFile(
          name,
          async () => new Uint8Array(await file.arrayBuffer()),
          (legacy) => Promise.resolve(readLegacy(legacy)),
          PROFILES,
          LANGUAGES,
        ),
      ),
    );
    const results = reviewed.flatMap((file) => file.results.get(language) ?? []);
    expect(results).toHaveLength(names.length);
    const report = Buffer.from(await reportBytes(results, texts));
    expect(report.equals(readFileSync(path.join(folder(), "report.xlsx")))).toBe(true);
  },
);

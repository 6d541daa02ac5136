import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Check } from "../../../src/core/checks/check";
import { checks } from "../../../src/core/checks/catalogue/index.generated";
import { formatRange } from "../../../src/core/sheet/address";
import { zhCN } from "../../../src/locales/zh-CN";
import { openIn, PAGES, readPage, reportedIn } from "../../support/check-page";

const SECTIONS = ["查什么", "为什么", "错误示例", "正确示例", "怎样改"];

describe("every check", () => {
  it.each(checks.map(({ id }) => id))("%s has its cases", (id) => {
    expect(existsSync(path.join(__dirname, `catalogue/${id}.test.ts`))).toBe(true);
  });

  it("and no page or case is left over", () => {
    const known = new Set<string>(checks.map(({ id }) => id));
    const pages = readdirSync(PAGES).map((file) => path.basename(file, ".md"));
    const cases = readdirSync(path.join(__dirname, "catalogue")).map((file) => path.basename(file, ".test.ts"));
    expect([...pages, ...cases].filter((id) => !known.has(id))).toEqual(["README"]);
  });
});

describe.each(checks.map((check) => [check.id, check] as const))("the page of %s", (id, check) => {
  const rules: Pick<Check<string, never>, "isOffByDefault" | "limits" | "severity"> = check;
  const page = () => readPage(id);
  const sectionOf = (name: string): string => page().sections.get(name) ?? "";
  const examples = (name: string) => openIn(sectionOf(name), { [id]: true });

  it("says what it is about", () => {
    const { title, facts, sections } = page();
    const state = rules.isOffByDefault ? "默认停用" : "默认启用";
    expect(title).toBe(zhCN.checks[id].name);
    expect(facts).toBe(`\`${id}\` · ${zhCN.report.severity[rules.severity]} · ${state}`);
    expect([...sections.keys()]).toEqual(expect.arrayContaining(SECTIONS));
    expect([...sections].filter(([, text]) => text === "")).toEqual([]);
    expect((rules.limits ?? []).filter((limit) => !sectionOf("参数").includes(`\`${limit}\``))).toEqual([]);
  });

  it("has a wrong example that gives exactly what it says", () => {
    const { cells, also } = reportedIn(sectionOf("错误示例"));
    const found = examples("错误示例");
    const own = found.filter((finding) => finding.check === id);
    expect(own.map((finding) => finding.cells.map(formatRange))).toEqual([cells]);
    expect(found.filter((finding) => finding.check !== id).map((finding) => finding.check)).toEqual(also);
  });

  it("has a right example that gives nothing", () => {
    expect(examples("正确示例").map(({ check: other }) => other)).toEqual([]);
  });
});

import { checks } from "../../src/core/checks/catalogue/index.generated";
import { parseRange } from "../../src/core/sheet/address";
import { ExampleSheet } from "../../src/taskpane/why/example-sheet";
import { checkPages } from "../../src/taskpane/why/pages.generated";
import { readPage } from "../support/check-page";
import { tagsOf, wordsOf } from "../support/markup";

describe("the pages of the checks, as the pane has them", () => {
  it.each(checks.map(({ id }) => id))("%s has the sections of its page, word for word", (id) => {
    const { sections } = readPage(id);
    const page = checkPages[id] ?? [];
    expect(page.map(({ heading }) => heading)).toEqual([...sections.keys()]);
    for (const { heading, blocks } of page) {
      const said = blocks.flatMap(({ text, rows }) => text?.join("") ?? rows?.flat().map((cell) => cell ?? "^"));
      const written = (sections.get(heading) ?? "").replace(/^\|[\s|:-]+\|$/gm, "");
      expect(said.join("").replace(/\s/g, "")).toBe(written.replace(/[\s|`]/g, ""));
    }
  });
});

describe("the sheet of an example", () => {
  const rows = [
    ["指标", "得分"],
    ["服务", "5"],
    [null, "6"],
  ];
  const range = parseRange("B3");
  const sheet = <ExampleSheet label="错误示例" rows={rows} marked={range ? [range] : []} />;

  it("has letters and numbers by which its cells are found", () => {
    expect(wordsOf(sheet)).toEqual(["A B", "1 指标 得分", "2 服务 5", "3 6"]);
  });

  it("shows merged cells as one, and marks those that the example is about", () => {
    const cells = tagsOf("td", sheet);
    expect(cells.filter((tag) => /rowspan="2"/i.test(tag))).toHaveLength(1);
    expect(cells.map((tag) => tag.includes("example-marked"))).toEqual(cells.map((_, i) => i === cells.length - 1));
  });
});

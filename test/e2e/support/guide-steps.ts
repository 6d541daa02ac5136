import { zhCN } from "../../../src/locales/zh-CN";
import type { Workbench } from "./workbench";

/** One step of the walk through the pane that `docs/zh-CN/guide.md` tells. */
export interface GuideStep {
  /** Its heading in the guide, without its number. */
  readonly heading: string;
  /** The file of its picture, without its ending. */
  readonly picture: string;
  /** What the picture shows: the workbook with the pane, or the pane alone. */
  readonly frame: "window" | "pane";
  readonly go: (workbench: Workbench) => Promise<unknown>;
}

const { checks, fixes, handIn, handling, outputs, pane, report, scoring, settings } = zhCN;
const SHEET = "评分表";

const card = ({ pane: shown }: Workbench, check: keyof typeof checks) =>
  shown.locator(`.finding:has(.finding-name:text-is("${checks[check].name}"))`);

/** Opens a finding unless it is open, which also selects its cells. */
async function openFinding(workbench: Workbench, check: keyof typeof checks): Promise<void> {
  const head = card(workbench, check).locator(".place-head").first();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await head.evaluate((element) => {
    element.closest(".finding")?.scrollIntoView({ block: "start" });
  });
}

/** Scrolls the pane until something stands at its top. */
const toTop = (workbench: Workbench, selector: string): Promise<void> =>
  workbench.pane.locator(selector).evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });

const press = async (workbench: Workbench, name: string): Promise<void> => {
  await workbench.pane.getByRole("button", { name, exact: true }).click();
  await workbench.said();
};

/** The whole way on the sample, one step after the other. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  { heading: "打开评分表和窗格", picture: "open", frame: "window", go: () => Promise.resolve() },
  {
    heading: "点“核查”，先看总览",
    picture: "review",
    frame: "window",
    go: async (workbench) => {
      await workbench.press("review");
      await toTop(workbench, ".totals");
    },
  },
  {
    heading: "逐条看问题",
    picture: "findings",
    frame: "window",
    go: async (workbench) => {
      await workbench.show("findings");
      await workbench.pane.getByRole("button", { name: report.severity.error }).first().click();
      await openFinding(workbench, "score-exceeds-weight");
      await workbench.isAt("F20");
    },
  },
  {
    heading: "看“详细说明”",
    picture: "why",
    frame: "pane",
    go: async (workbench) => {
      const explain = handling.explainWhat(checks["score-exceeds-weight"].name);
      await card(workbench, "score-exceeds-weight").getByRole("button", { name: explain }).click();
      await workbench.pane.locator(".why .example").last().waitFor();
    },
  },
  {
    heading: "选一个改法",
    picture: "fix",
    frame: "pane",
    go: async (workbench) => {
      await workbench.pane.getByRole("button", { name: handling.back }).click();
      const found = card(workbench, "score-exceeds-weight");
      await found.getByRole("button", { name: fixes["cap-at-weight"] }).click();
      await found.waitFor({ state: "detached" });
      await workbench.said();
    },
  },
  {
    heading: "有依据的，写明理由后接受",
    picture: "accept",
    frame: "pane",
    go: async (workbench) => {
      await openFinding(workbench, "conflicting-duplicate-criterion");
      const found = card(workbench, "conflicting-duplicate-criterion");
      await found.getByRole("button", { name: handling.accept }).click();
      await found.getByLabel(handling.reason).fill("产出看完成，效果看成效，县财政局已同意分别计分");
    },
  },
  {
    heading: "在表中标出问题",
    picture: "mark",
    frame: "window",
    go: async (workbench) => {
      await press(workbench, handling.confirm);
      await workbench.press("mark");
      await workbench.cell("I22").scrollIntoViewIfNeeded();
    },
  },
  {
    heading: "重算总分",
    picture: "recalculate",
    frame: "window",
    go: async (workbench) => {
      await workbench.press("recalculate");
      await workbench.show("overview");
      await workbench.formula("I23");
      await toTop(workbench, ".facts");
    },
  },
  {
    heading: "按评价标准评分",
    picture: "scoring",
    frame: "pane",
    go: async (workbench) => {
      await workbench.cell("I4").click();
      await workbench.show("scoring");
      await press(workbench, scoring.make);
      const answers = workbench.pane.locator(".answer");
      await answers.nth(0).getByLabel(scoring.yes).click();
      await answers.nth(1).getByLabel(scoring.yes).click();
      await answers.nth(2).getByLabel(scoring.no).click();
      await workbench.pane.locator(".trace").waitFor();
    },
  },
  {
    heading: "生成成果",
    picture: "outputs",
    frame: "window",
    go: async (workbench) => {
      await workbench.show("outputs");
      await press(workbench, pane.outputs.all);
      await workbench.tab(outputs.names.summary).click();
      await workbench.shows("A1", outputs.names.summary);
      await workbench.cell("A1").click();
      await toTop(workbench, ".outputs");
    },
  },
  {
    heading: "设置",
    picture: "settings",
    frame: "pane",
    go: async (workbench) => {
      await workbench.tab(SHEET).click();
      await workbench.showTab(settings.tab);
    },
  },
  {
    heading: "生成送审稿",
    picture: "hand-in",
    frame: "pane",
    go: async (workbench) => {
      await workbench.show("outputs");
      await press(workbench, handIn.make);
      await toTop(workbench, ".hand-in");
    },
  },
];

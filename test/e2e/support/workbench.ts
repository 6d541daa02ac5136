import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { Texts } from "../../../src/locales/texts";
import { zhCN } from "../../../src/locales/zh-CN";
import type { Fault } from "../../../src/workbench/faults";
import "../../../src/workbench/page/window";
import type { Browsing } from "./browsing";

const SCREENSHOTS = path.join(tmpdir(), "scorecheck-screenshots");

export type Command = Exclude<keyof Texts["pane"]["actions"], "label">;

/** The workbench as a person uses it: clicks, keys, and what is seen. */
export class Workbench {
  readonly pane: FrameLocator;
  readonly status: Locator;

  private constructor(
    readonly page: Page,
    private readonly texts: Texts,
  ) {
    this.pane = page.frameLocator("iframe");
    this.status = this.pane.getByRole("status");
  }

  /** Opens the page with the sample, or another file, and waits for the pane. */
  static async open({ context, address }: Browsing, file?: string, texts: Texts = zhCN): Promise<Workbench> {
    const page = await context.newPage();
    await page.goto(`${address}?lang=${texts.language}`);
    const workbench = new Workbench(page, texts);
    await workbench.ready();
    if (file !== undefined) await workbench.openFile(file);
    return workbench;
  }

  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    // So that the pane that is there isn't taken for the one to come.
    await this.pane.locator("body").evaluate((body) => {
      body.classList.add("before");
    });
    await this.page.setInputFiles("input[type=file]", file);
    await this.pane.locator("body:not(.before)").waitFor();
    await this.ready();
  }

  button(command: Command): Locator {
    return this.pane.getByRole("button", { name: this.texts.pane.actions[command], exact: true });
  }

  /** Presses a button of the pane and waits until it has done its work; gives what the pane then says. */
  async press(command: Command): Promise<string> {
    await this.button(command).click();
    return this.said();
  }

  /** Shows one of the pane's views of a review. */
  async show(view: Exclude<keyof Texts["pane"]["tabs"], "label">): Promise<void> {
    await this.showTab(this.texts.pane.tabs[view]);
  }

  /** Shows the view of that name, and waits until it is loaded. */
  async showTab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
    await this.pane.locator(".loading").waitFor({ state: "hidden" });
  }

  /** What the pane says once it is at rest. */
  async said(): Promise<string> {
    const { status } = this.texts.pane;
    await this.status
      .filter({ hasNotText: new RegExp([status.reading, status.writing, status.copying].join("|")) })
      .waitFor();
    return (await this.status.innerText()).trim();
  }

  cell(address: string): Locator {
    return this.page.locator(`td[data-cell=${address}]`);
  }

  /** Makes the pane so many pixels wide. */
  async paneWidth(width: number): Promise<void> {
    await this.page.locator(".splitter + *").evaluate((pane, wanted) => {
      if (pane instanceof HTMLElement) pane.style.width = `${wanted}px`;
    }, width);
  }

  /** The tab of a sheet. */
  tab(sheet: string): Locator {
    return this.page.getByRole("tab", { name: sheet, exact: true });
  }

  /** Waits until a cell shows a text. */
  async shows(address: string, text: string): Promise<void> {
    await this.cell(address)
      .filter({ hasText: new RegExp(`^${text.replace(/\./g, "\\.")}$`) })
      .waitFor();
  }

  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until the name box says so. */
  async isAt(address: string): Promise<void> {
    const box = await this.page.getByLabel(this.texts.workbench.grid.name).elementHandle();
    await this.page.waitForFunction(([input, wanted]) => input instanceof HTMLInputElement && input.value === wanted, [
      box,
      address,
    ] as const);
  }

  /** What the formula bar shows for a cell. */
  async formula(address: string): Promise<string> {
    await this.cell(address).click();
    await this.isAt(address);
    return this.page.getByLabel(this.texts.workbench.grid.formula).inputValue();
  }

  async ground(address: string): Promise<string> {
    return this.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  total(name: string): Locator {
    return this.pane.locator(`.total-${name} .figure`);
  }

  /** Round trips of the last action, as the page shows them. */
  async trips(): Promise<number> {
    return Number(await this.page.locator(".trips").getAttribute("data-trips"));
  }

  /** What of the workbook isn't as it was when it was opened. */
  async changes(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench?.book?.changesSinceOpened() ?? ["no workbook"]);
  }

  /** Plans what goes wrong with the next requests. */
  async plan(faults: readonly Omit<Fault, "before">[]): Promise<void> {
    await this.page.evaluate((planned) => {
      planned.forEach((fault, place) => window.workbench?.book?.faults.plan(place + 1, fault));
    }, faults);
  }

  /** The workbook is as it was, or is again once 撤销 and 清除标记 have been pressed. */
  async expectRestorable(): Promise<void> {
    await this.press("clearMarks");
    while (await this.button("undo").isEnabled()) await this.press("undo");
    expect(await this.changes()).toEqual([]);
  }

  /** What the workbench itself says. */
  message(): Locator {
    return this.page.locator(".message");
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(path.join(SCREENSHOTS, `${name}.png`), await this.picture());
  }

  /** A picture of the page, or of one element of it, with all letters in their own font. */
  async picture(selector?: string): Promise<Buffer> {
    await Promise.all(
      this.page.frames().map((frame) => frame.evaluate(() => document.fonts.ready.then(() => undefined))),
    );
    const options = { caret: "hide", animations: "disabled" } as const;
    return selector === undefined ? this.page.screenshot(options) : this.page.locator(selector).screenshot(options);
  }

  /** Every line that the pane shows, and of fields what is in them. */
  async paneText(): Promise<string> {
    const text = await this.pane.locator("body").evaluate((body) => {
      const fields = [...body.querySelectorAll("input, select")].filter((field) => field.checkVisibility());
      const values = fields.flatMap((field) => {
        if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? [];
        if (!(field instanceof HTMLInputElement)) return [];
        if (/radio|checkbox/.test(field.type)) return field.checked ? `✓ ${field.labels?.[0]?.textContent ?? ""}` : [];
        return field.value === "" ? [] : `“${field.value}”`;
      });
      return [body instanceof HTMLElement ? body.innerText : "", ...values].join("\n");
    });
    return text
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "")
      .join("\n");
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async ready(): Promise<void> {
    await this.button("review").waitFor();
    await this.cell("A1").waitFor();
  }
}

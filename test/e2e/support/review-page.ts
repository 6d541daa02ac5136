import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import type { Texts } from "../../../src/locales/texts";
import type { Browsing } from "./browsing";

const SCREENSHOTS = path.join(tmpdir(), "scorecheck-screenshots");

/** The page for reviewers as a person uses it. */
export class ReviewPage {
  private constructor(
    readonly page: Page,
    private readonly texts: Texts,
  ) {}

  static async open({ context, address }: Browsing, texts: Texts, width = 1180): Promise<ReviewPage> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 760 });
    await page.goto(`${address}site/review.html?lang=${texts.language}`);
    await page.getByRole("heading", { level: 1, name: texts.reviewPage.title }).waitFor();
    return new ReviewPage(page, texts);
  }

  /** Drops a folder of this machine on the page, as from a file manager. */
  async dropFolder(folder: string): Promise<void> {
    const devTools = await this.page.context().newCDPSession(this.page);
    const box = await this.page.locator(".chooser").boundingBox();
    const place = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await devTools.send("Input.dispatchDragEvent", { type, ...place, data });
    }
  }

  /** Picks a folder in the dialog that the button opens. */
  async pickFolder(folder: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.page.getByRole("button", { name: this.texts.reviewPage.choose.folder }).click(),
    ]);
    await chooser.setFiles(folder);
  }

  /** Waits until all files are done. */
  async isDone(): Promise<void> {
    await this.page.getByRole("button", { name: this.texts.reviewPage.report.download }).waitFor({ timeout: 120_000 });
  }

  /** Of each shown row: file, stated total, grade, errors, warnings. */
  async rows(): Promise<string[][]> {
    const rows = await this.page.locator(".result").all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row.locator("th, td").allInnerTexts();
        return [0, 2, 7, 8, 9].map((column) => (cells[column] ?? "").trim());
      }),
    );
  }

  /** Of each file that could not be reviewed: its name and why. */
  async failures(): Promise<string[][]> {
    const items = await this.page.locator(".failures li").all();
    return Promise.all(items.map((item) => item.locator("p").allInnerTexts()));
  }

  async sortBy(column: string): Promise<void> {
    await this.page.getByRole("columnheader").getByRole("button", { name: column, exact: true }).click();
  }

  /** Opens a file's findings. */
  async show(file: string): Promise<Locator> {
    const rows = this.page.locator("tbody", { has: this.page.getByRole("button", { name: file, exact: true }) });
    await rows.getByRole("button", { name: file, exact: true }).click();
    return rows.locator(".details");
  }

  /** Opens what all files share. */
  async openCommon(): Promise<void> {
    await this.page.locator(".common summary").click();
  }

  async download(): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: this.texts.reviewPage.report.download }).click(),
    ]);
    return download;
  }

  /** Presses the tab key until a button of this name has the focus. */
  async tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press("Tab");
      const focused = await this.page.evaluate(() => document.querySelector("button:focus")?.textContent ?? "");
      if (name.test(focused)) return;
    }
    throw new Error(`Nothing named ${String(name)} is reached by the tab key.`);
  }

  /** How many pixels the page is wider than its window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), fullPage: true });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

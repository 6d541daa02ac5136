import { planClearMarks } from "../core/edits/marks";
import type { FixOption } from "../core/checks/fix";
import { planFor } from "../core/edits/operations";
import type { HandInSettings } from "../core/outputs/hand-in";
import type { RangeAddress } from "../core/sheet/address";
import type { TableChoice } from "../core/table/choice";
import type { ProfileChoice } from "../core/state/profile-choice";
import type { OfferSettings } from "../core/working-paper/offers";
import type { PaperWords } from "../core/working-paper/words";
import { HostError, type LiveHost } from "../hosts/port";
import { planChoice } from "./column-choice";
import { changeFor, type Decision, isSetting, planChange, planSetting, type Setting } from "./decisions";
import type { CopyDesk } from "./hand-in-copy";
import { History } from "./history";
import { LiveReview } from "./live-review";
import { type Later, LongWrites } from "./long-writes";
import { planMarksOf } from "./marks";
import type { OutputRequest } from "./outputs";
import { cellsOf } from "./plan-effects";
import { mayHaveWritten, problemOf } from "./problem";
import { PaperCommands } from "./paper-commands";
import { planTotals } from "./recalculate";
import type { Entry } from "./scoring";
import { NEW_SESSION, type Notice, type SessionState } from "./session-state";
import { Store } from "./store";
import { Turns } from "./turns";
import type { ScoreRequest } from "./working-paper";
import { Writer } from "./writer";

/**
 * What the pane and the ribbon's buttons do, over one host and with one state. Commands never reject: whatever goes
 * wrong ends as a notice. They are carried out one after the other, on the last review; one that can't be trusted any
 * more is made anew first.
 */
export class Session {
  private readonly store = new Store<SessionState>(NEW_SESSION);
  private readonly turns = new Turns();
  private readonly history = new History();
  private readonly reviewed: LiveReview;
  private readonly writer: Writer;
  private readonly paper: PaperCommands;
  private readonly host: LongWrites;

  constructor(
    host: LiveHost,
    private readonly profile: ProfileChoice,
    later: Later,
  ) {
    this.host = new LongWrites(host, later, (longWrite) => {
      this.store.set({ longWrite });
    });
    this.reviewed = new LiveReview(this.host, profile, later, this.store, this.turns);
    this.writer = new Writer(this.host, this.reviewed, this.history);
    this.paper = new PaperCommands(this.reviewed, this.writer, profile);
  }

  readonly state = this.store.state;
  readonly subscribe = this.store.subscribe;

  /** Reads the sheet in front, its merged areas too, and reviews it. */
  review(): Promise<void> {
    return this.command("reading", async () => {
      await this.reviewed.readFront();
      return null;
    });
  }

  /** Writes the totals as formulas; with `fixText`, scores that are held as text become numbers with it. */
  recalculate({ fixText = false } = {}): Promise<void> {
    return this.command("writing", async () => {
      const planned = planTotals(await this.reviewed.upToDate(), { fixText });
      if (planned.type !== "plan") return planned;
      const { plan, converted } = planned;
      await this.writer.carryOut(planFor(plan));
      return { type: "recalculated", sheet: plan.sheet, cells: cellsOf(plan), converted };
    });
  }

  /** Makes the marks on the sheet those of its findings. */
  mark(): Promise<void> {
    return this.command("writing", async () => {
      const planned = planMarksOf(await this.reviewed.upToDate());
      if (planned.type === "skipped") return planned;
      await this.writer.write(planned.plan);
      return { type: "marked", sheet: planned.plan.sheet, count: planned.count };
    });
  }

  /** Makes sheets to hand in from the reviewed one, or makes them again. */
  makeOutputs(request: OutputRequest): Promise<void> {
    return this.command("writing", async () => {
      const { makeOutputs } = await import("./outputs");
      const { review } = await this.reviewed.upToDate();
      const made = await makeOutputs(this.host, { type: "named", name: review.sheet }, this.profile, request);
      if (made.type === "made") this.history.record(made.plan);
      return made;
    });
  }

  /** Gives a copy of the workbook to hand in; the workbook itself stays as it is. */
  handIn(desk: CopyDesk, settings: HandInSettings, fileName: string): Promise<void> {
    return this.command("copying", async () => (await import("./hand-in-copy")).handInCopy(desk, settings, fileName));
  }

  /**
   * Keeps in the workbook what a person says about the table of the reviewed sheet, and reviews it so; null forgets what
   * they have said before.
   */
  chooseColumns(choice: TableChoice | null): Promise<void> {
    return this.command("writing", async () => {
      const planned = planChoice(await this.reviewed.upToDate(), choice);
      if (planned.type !== "plan") return planned;
      const { sheet, plan } = planned;
      await this.writer.carryOut(plan);
      const { review } = await this.reviewed.readAnew({ type: "named", name: sheet });
      if (!choice) return { type: "columns-forgotten", sheet };
      return { type: "columns-chosen", sheet, hasTable: review.tables.length > 0 };
    });
  }

  /** Reads what the workbook keeps, unless a review has done so. */
  readSettings(): Promise<void> {
    if (this.store.state().review) return Promise.resolve();
    return this.command("reading", async () => {
      await this.reviewed.readKept();
      return null;
    });
  }

  /** Keeps in the workbook what a person decides about the last review; settings need none. */
  decide(decision: Decision): Promise<void> {
    const { review } = this.store.state();
    if (!review) return isSetting(decision) ? this.set(decision) : Promise.resolve();
    const change = changeFor(decision, review);
    if (!change) return Promise.resolve();
    return this.command("writing", async () =>
      this.writer.keep(decision, planChange(await this.reviewed.ofReviewedSheet(), change)),
    );
  }

  /** Puts a finding of the last review right in one of its ways. */
  fix({ operations }: FixOption): Promise<void> {
    const { sheet } = this.reviewed;
    if (sheet === null) return Promise.resolve();
    return this.command("writing", async () => {
      // What moved since can't be told from what is there by chance.
      if (this.store.state().stale !== null) throw new HostError("changed-since-read", { sheet });
      const edits = { sheet, operations };
      await this.writer.carryOut(planFor(edits));
      return { type: "fixed", sheet, cells: cellsOf(edits) };
    });
  }

  /** Makes the working paper of the reviewed sheet, or makes it again with the answers whose points are still there. */
  makePaper(words: PaperWords, offers?: OfferSettings): Promise<void> {
    return this.command("writing", () => this.paper.make(words, offers));
  }

  /**
   * Writes into a cell of the working paper; gives whether it stands there now. Nothing is said unless it doesn't: answers
   * come one after the other.
   */
  async enter(entry: Entry): Promise<boolean> {
    let isWritten = false;
    await this.turns.take(async () => {
      const notice = await this.writer.enter(entry).catch((error: unknown) => this.recover(error));
      isWritten = notice === null;
      this.store.set({ notice, canUndo: !this.history.isEmpty });
    });
    return isWritten;
  }

  /** Fills in the answers that the sheet's own targets and results give; none that somebody has given is touched. */
  fillKnown(words: PaperWords): Promise<void> {
    return this.command("writing", () => this.paper.fillKnown(words));
  }

  /** 开始新年度: clears what was said about the year before. */
  startNewYear(): Promise<void> {
    return this.command("writing", () => this.paper.startNewYear());
  }

  /** Writes the scores of those indicators whose answers are complete. */
  writeScores(words: PaperWords, settings: ScoreRequest): Promise<void> {
    return this.command("writing", () => this.paper.writeScores(words, settings));
  }

  /** Takes all marks of ours off the sheet. */
  clearMarks(): Promise<void> {
    return this.command("writing", async () => {
      const { snapshot, review } = await this.reviewed.upToDate();
      if (!snapshot) return { type: "skipped", sheet: review.sheet, code: "too-large" };
      await this.writer.write(planClearMarks(snapshot));
      return { type: "cleared", sheet: review.sheet, count: snapshot.marks.length };
    });
  }

  /** Takes the last recalculation back. */
  undo(): Promise<void> {
    return this.command("writing", async () => {
      const undone = await this.history.undo(this.host);
      if (!undone) return null;
      const { plan, kept } = undone;
      this.reviewed.follow(plan);
      // Cells that somebody has changed show that the last review missed something.
      if (kept.some(({ sheet }) => sheet === this.reviewed.sheet)) this.reviewed.updateLater();
      const sheet = plan.sheets[0]?.sheet ?? "";
      return { type: "undone", sheet, cells: plan.sheets.flatMap(cellsOf), kept: kept.flatMap(({ cells }) => cells) };
    });
  }

  /** Stops the write that is going on, and takes back what it has written so far. */
  stopWriting(): void {
    this.host.stop();
  }

  /** Brings cells of a finding to the front. */
  select(range: RangeAddress): Promise<void> {
    return this.turns.take(async () => {
      const { sheet } = this.reviewed;
      if (sheet === null) return;
      try {
        await this.host.select(sheet, range);
        this.reviewed.comeToFront();
      } catch (error) {
        this.store.set({ notice: { type: "problem", problem: problemOf(error) } });
      }
    });
  }

  private set(setting: Setting): Promise<void> {
    return this.command("writing", async () =>
      this.writer.keep(setting, planSetting(await this.reviewed.readKept(), setting)),
    );
  }

  private command(status: Exclude<SessionState["status"], "idle">, work: () => Promise<Notice | null>): Promise<void> {
    return this.turns.take(async () => {
      this.store.set({ status, notice: null });
      const notice = await work().catch((error: unknown) => this.recover(error));
      this.store.set({ status: "idle", notice, canUndo: !this.history.isEmpty });
    });
  }

  /** A sheet that isn't as it was reviewed is reviewed anew at once; a review that can't be trusted is said to be. */
  private async recover(error: unknown): Promise<Notice> {
    const { sheet } = this.reviewed;
    if (mayHaveWritten(error)) this.store.set({ stale: "unsure" });
    if (error instanceof HostError && error.code === "changed-since-read" && sheet !== null) {
      await this.reviewed.readAnew({ type: "named", name: sheet }).catch(() => {
        this.store.set({ stale: "unsure" });
      });
    }
    return { type: "problem", problem: problemOf(error) };
  }
}

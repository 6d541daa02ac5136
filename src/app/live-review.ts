import { applyToCompanions, applyToSnapshot } from "../core/edits/apply-to-snapshot";
import type { EditPlan } from "../core/edits/operations";
import type { ProfileChoice } from "../core/state/profile-choice";
import { WORKING_PAPER } from "../core/table/vocabulary/sheet-words";
import { HostError, type LiveHost, type SheetChange, type SheetTarget } from "../hosts/port";
import { keepsChoice } from "./column-choice";
import { keptState } from "./kept-state";
import { changesOtherFormulas } from "./plan-effects";
import { problemOf } from "./problem";
import {
  COMPANIONS,
  paperAmong,
  readAndReview,
  readUnlessTooLarge,
  reviewAsKept,
  type ReviewedSnapshot,
} from "./review";
import type { SessionState } from "./session-state";
import type { Later } from "./long-writes";
import type { Store } from "./store";
import type { Turns } from "./turns";

/** Changes come in bursts; this long after the last of them, in milliseconds, the sheet is read again. */
const SETTLING = 300;
/** How long to wait, in milliseconds, for a person who is typing into a cell. */
const WHILE_EDITING = 1000;

/**
 * The review of one sheet, kept up to date: by what we write ourselves in memory, by what others change by reading
 * again. Merged areas are only read by {@link readAnew}; when rows or columns have moved, that is asked for.
 */
export class LiveReview {
  private latest: ReviewedSnapshot | null = null;
  /** Prevents the update that is due; null when none is. */
  private cancelUpdate: (() => void) | null = null;
  private structureChanges = 0;
  /** Whether a sheet that belongs to the reviewed one is in front: it is meant in its stead. */
  private isCompanionInFront = false;

  constructor(
    private readonly host: LiveHost,
    private readonly profile: ProfileChoice,
    private readonly later: Later,
    private readonly store: Store<SessionState>,
    private readonly turns: Turns,
  ) {}

  /** The reviewed sheet; null before the first review. */
  get sheet(): string | null {
    return this.latest?.review.sheet ?? null;
  }

  /** The last review as long as it holds; else one of the sheet in front. Rejects with the host's errors. */
  async upToDate(): Promise<ReviewedSnapshot> {
    const { stale, elsewhere } = this.store.state();
    if (!this.latest || stale !== null || elsewhere !== null) return this.readFront();
    return this.cancelUpdate ? this.update(this.latest) : this.latest;
  }

  /** The last review as long as it holds; else another one of its sheet, whichever is in front. Rejects with the host's errors. */
  async ofReviewedSheet(): Promise<ReviewedSnapshot> {
    const { stale } = this.store.state();
    if (!this.latest) return this.readAnew({ type: "active" });
    if (stale !== null) return this.readAnew({ type: "named", name: this.latest.review.sheet });
    return this.cancelUpdate ? this.update(this.latest) : this.latest;
  }

  /** Reads the sheet in front anew, or the reviewed one while its working paper is in front. */
  readFront(): Promise<ReviewedSnapshot> {
    const { sheet, isCompanionInFront } = this;
    return this.readAnew(isCompanionInFront && sheet !== null ? { type: "named", name: sheet } : { type: "active" });
  }

  /** The reviewed sheet has been brought to the front. */
  comeToFront(): void {
    this.isCompanionInFront = false;
    this.store.set({ elsewhere: null, selectedInPaper: null });
  }

  /** Reads a sheet, its merged areas too, and reviews it. Rejects with the host's errors. */
  async readAnew(target: SheetTarget): Promise<ReviewedSnapshot> {
    this.dropUpdate();
    const { structureChanges } = this;
    const reading = readAndReview(this.host, target, this.profile);
    // Asked for behind the sheet itself, without waiting for it: both answers come together.
    const watching = this.store.state().isLive === true ? null : this.watch();
    const reviewed = await reading;
    this.adopt(reviewed);
    const stale = structureChanges === this.structureChanges ? null : "structure";
    this.store.set(target.type === "active" ? { stale, elsewhere: null } : { stale });
    await watching;
    return reviewed;
  }

  /** Reads what the workbook keeps, with the sheet in front but without reviewing it. Rejects with the host's errors. */
  async readKept(): Promise<{ readonly sheet: string; readonly storedState: string | null }> {
    const { sheet, read } = await readUnlessTooLarge(this.host, { type: "active" });
    const storedState = read?.storedState ?? null;
    this.store.set({ kept: keptState(storedState) });
    return { sheet, storedState };
  }

  /** Brings the review up to date with a plan that was carried out. */
  follow(plan: EditPlan): void {
    if (plan.storedState) this.store.set({ kept: keptState(plan.storedState.after) });
    const snapshot = this.latest?.snapshot;
    if (!this.latest || !snapshot) return;
    const own = plan.sheets.find(({ sheet }) => sheet === snapshot.name);
    const beside = plan.sheets.filter(({ sheet }) => COMPANIONS.includes(sheet));
    if (own || plan.storedState || beside.length > 0) {
      const after = own ? applyToSnapshot(snapshot, own) : snapshot;
      const storedState = plan.storedState ? plan.storedState.after : this.latest.storedState;
      const companions = applyToCompanions(this.latest.companions, beside);
      const review = reviewAsKept({ sheet: after, companions, storedState }, this.profile);
      this.adopt({ snapshot: after, review, companions, storedState });
    }
    const isElsewhere = plan.sheets.some((edits) => edits !== own);
    if (isElsewhere || (own && changesOtherFormulas(own, snapshot))) this.updateLater();
  }

  /** Reads the sheet again as soon as nothing more has changed for a while. */
  updateLater(delay = SETTLING): void {
    this.cancelUpdate?.();
    this.cancelUpdate = this.later(delay, () => void this.turns.take(() => this.updateInTurn()));
  }

  private async updateInTurn(): Promise<void> {
    // A command that came first may have read the sheet already.
    if (!this.cancelUpdate || !this.latest || this.store.state().stale !== null) return;
    try {
      await this.update(this.latest);
      if (this.store.state().notice?.type === "refused") this.store.set({ notice: null });
    } catch (error) {
      if (error instanceof HostError && error.code === "editing-cell") this.updateLater(WHILE_EDITING);
      else this.store.set({ stale: "unsure", notice: { type: "problem", problem: problemOf(error) } });
    }
  }

  private async update({ snapshot, review }: ReviewedSnapshot): Promise<ReviewedSnapshot> {
    this.dropUpdate();
    const target = { type: "named", name: review.sheet } as const;
    const options = snapshot ? { knownMerges: snapshot.merges } : {};
    const reviewed = await readAndReview(this.host, target, this.profile, options);
    this.adopt(reviewed);
    return reviewed;
  }

  private adopt(reviewed: ReviewedSnapshot): void {
    this.latest = reviewed;
    const { review, snapshot, companions, storedState } = reviewed;
    this.store.set({
      review,
      snapshot,
      paper: paperAmong(companions),
      marks: snapshot?.marks.length ?? 0,
      keepsChoice: keepsChoice(review.sheet, storedState),
      kept: keptState(storedState),
    });
  }

  private dropUpdate(): void {
    this.cancelUpdate?.();
    this.cancelUpdate = null;
  }

  private async watch(): Promise<void> {
    try {
      await this.host.watch((change) => {
        this.notice(change);
      });
      this.store.set({ isLive: true });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.store.set({ isLive: false });
    }
  }

  private notice(change: SheetChange): void {
    const { sheet, type } = change;
    const isReviewed = sheet === this.sheet;
    if (type === "activated") {
      this.isCompanionInFront = COMPANIONS.includes(sheet);
      const isElsewhere = !isReviewed && !this.isCompanionInFront;
      const front = isReviewed ? { elsewhere: null } : { elsewhere: isElsewhere ? sheet : null, selected: null };
      this.store.set({ ...front, selectedInPaper: null });
    } else if (type === "selected") {
      if (isReviewed) this.store.set({ selected: change.range });
      else if (sheet === WORKING_PAPER) this.store.set({ selectedInPaper: change.range });
    } else if (type === "structure") {
      this.structureChanges += 1;
      if (isReviewed) this.store.set({ stale: "structure" });
      else if (COMPANIONS.includes(sheet)) this.updateLater();
    } else if (isReviewed || COMPANIONS.includes(sheet)) {
      this.updateLater();
    }
  }
}

import { applyToSnapshot } from "../core/edits/apply-to-snapshot";
import type { EditPlan } from "../core/edits/operations";
import type { ProfileChoice } from "../core/state/profile-choice";
import { HostError, type LiveHost, type SheetChange, type SheetTarget } from "../hosts/port";
import { keepsChoice } from "./column-choice";
import { changesOtherFormulas } from "./plan-effects";
import { problemOf } from "./problem";
import { COMPANIONS, keptState, readAndReview, reviewAsKept, type ReviewedSnapshot } from "./review";
import type { Later, SessionState } from "./session-state";
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
    if (!this.latest || stale !== null || elsewhere !== null) return this.readAnew({ type: "active" });
    return this.cancelUpdate ? this.update(this.latest) : this.latest;
  }

  /** The last review as long as it holds; else another one of its sheet, whichever is in front. Rejects with the host's errors. */
  async ofReviewedSheet(): Promise<ReviewedSnapshot> {
    const { stale } = this.store.state();
    if (!this.latest) return this.readAnew({ type: "active" });
    if (stale !== null) return this.readAnew({ type: "named", name: this.latest.review.sheet });
    return this.cancelUpdate ? this.update(this.latest) : this.latest;
  }

  /** Reads a sheet, its merged areas too, and reviews it. Rejects with the host's errors. */
  async readAnew(target: SheetTarget): Promise<ReviewedSnapshot> {
    this.dropUpdate();
    const { structureChanges } = this;
    const reviewed = await readAndReview(this.host, target, this.profile);
    this.adopt(reviewed);
    const stale = structureChanges === this.structureChanges ? null : "structure";
    this.store.set(target.type === "active" ? { stale, elsewhere: null } : { stale });
    if (this.store.state().isLive !== true) await this.watch();
    return reviewed;
  }

  /** Brings the review up to date with a plan that was carried out. */
  follow(plan: EditPlan): void {
    const snapshot = this.latest?.snapshot;
    if (!this.latest || !snapshot) return;
    const own = plan.sheets.find(({ sheet }) => sheet === snapshot.name);
    if (own || plan.storedState) {
      const after = own ? applyToSnapshot(snapshot, own) : snapshot;
      const storedState = plan.storedState ? plan.storedState.after : this.latest.storedState;
      const review = reviewAsKept(after, storedState, this.profile);
      this.adopt({ ...this.latest, snapshot: after, review, storedState });
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
    const { review, snapshot, storedState } = reviewed;
    this.store.set({
      review,
      snapshot,
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
      this.store.set(isReviewed ? { elsewhere: null } : { elsewhere: sheet, selected: null });
    } else if (type === "selected") {
      if (isReviewed) this.store.set({ selected: change.range });
    } else if (type === "structure") {
      this.structureChanges += 1;
      if (isReviewed) this.store.set({ stale: "structure" });
      else if (COMPANIONS.includes(sheet)) this.updateLater();
    } else if (isReviewed || COMPANIONS.includes(sheet)) {
      this.updateLater();
    }
  }
}

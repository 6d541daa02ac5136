import { planFor } from "../core/edits/operations";
import type { ProfileChoice } from "../core/state/profile-choice";
import type { OfferSettings } from "../core/working-paper/offers";
import type { PaperWords } from "../core/working-paper/words";
import type { LiveReview } from "./live-review";
import { noticeOfNoPaper } from "./scoring";
import type { Notice } from "./session-state";
import type { ScoreRequest } from "./working-paper";
import type { Writer } from "./writer";

/**
 * What a session does about the working paper of the reviewed sheet, each by one write. They reject with the host's errors.
 * What only they need is loaded with the first of them.
 */
export class PaperCommands {
  constructor(
    private readonly reviewed: LiveReview,
    private readonly writer: Writer,
    private readonly profile: ProfileChoice,
  ) {}

  async make(words: PaperWords, offers?: OfferSettings): Promise<Notice> {
    const { planPaperOf } = await import("./working-paper");
    const planned = planPaperOf(await this.reviewed.ofReviewedSheet(), this.profile, words, offers);
    if (planned.type !== "made") return noticeOfNoPaper(planned);
    await this.writer.carryOut(planned.plan);
    return { type: "paper-made", points: planned.points, filled: planned.offers.answers, lost: planned.lost };
  }

  async fillKnown(words: PaperWords): Promise<Notice> {
    const { planKnownOf } = await import("./working-paper");
    const planned = planKnownOf(await this.reviewed.ofReviewedSheet(), words);
    if (!planned) return { type: "not-in-paper" };
    await this.writer.carryOut(planned.plan);
    return { type: "answers-filled", count: planned.count };
  }

  async writeScores(words: PaperWords, settings: ScoreRequest): Promise<Notice> {
    const { planScoresOf } = await import("./working-paper");
    const planned = planScoresOf(await this.reviewed.ofReviewedSheet(), this.profile, words, settings);
    if (planned.type !== "scored") return noticeOfNoPaper(planned);
    await this.writer.carryOut(planFor(planned.plan));
    return { type: "scores-written", cells: planned.written, differing: planned.differing.length };
  }

  async startNewYear(): Promise<Notice> {
    const { planNewYearOf } = await import("./new-year");
    const { plan, points, acceptances, isStateOurs } = planNewYearOf(await this.reviewed.ofReviewedSheet());
    await this.writer.carryOut(plan);
    return { type: "year-begun", points, acceptances, isStateOurs };
  }
}

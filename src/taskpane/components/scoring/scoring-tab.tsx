import { useMemo, useState } from "react";
import type { Session } from "../../../app/session";
import type { SessionState } from "../../../app/session-state";
import { NO_OFFERS } from "../../../core/working-paper/offers";
import { scoringOf } from "../../../core/working-paper/scoring";
import { paperWords } from "../../../locales/paper-words";
import { useTexts } from "../../texts";
import { useHasty } from "../../use-hasty";
import type { Select } from "../cell-button";
import { Empty } from "../empty";
import { MakePaper } from "./make-paper";
import { PaperScoring } from "./paper-scoring";
import { useDrafts } from "./use-drafts";
import { usePlace } from "./use-place";

interface ScoringTabProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Nothing is worked out while it isn't. */
  readonly isShown: boolean;
  readonly onSelect: Select | null;
}

/** Scoring by answers: the working paper, one indicator after the other, and the scores that come of it. */
export function ScoringTab({ session, state, isShown, onSelect }: ScoringTabProps) {
  const texts = useTexts();
  const words = useMemo(() => paperWords(texts), [texts]);
  const [kept, set] = useHasty(state.kept, (setting) => session.decide(setting));
  const as = kept.writes === "values" ? "value" : "formula";
  const [offers, offer] = useState(NO_OFFERS);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const drafts = useDrafts(session);
  const { review, snapshot, paper } = state;
  const scoring = useMemo(
    () => (isShown && review && snapshot ? scoringOf(review, snapshot, paper, words, { as, replace: "none" }) : null),
    [isShown, review, snapshot, paper, words, as],
  );
  const rows = scoring?.type === "paper" ? scoring.rows : NO_ROWS;
  const { place, goTo } = usePlace(rows, state);
  /** A second press while the first is being carried out is a slip. */
  const once = (command: () => Promise<void>) => () => {
    if (session.state().status === "idle") void command();
  };
  const make = once(() => session.makePaper(words, offers));
  switch (scoring?.type) {
    case undefined:
      return null;
    case "nothing-to-score":
      return (
        <Empty icon="table">
          <p>{texts.scoring.nothing}</p>
        </Empty>
      );
    case "name-taken":
      return (
        <Empty icon="warning">
          <p>{texts.paper.nameTaken}</p>
        </Empty>
      );
    case "no-paper":
      return (
        <MakePaper rows={scoring.rows} known={scoring.known.length} offers={offers} onOffer={offer} onMake={make} />
      );
    case "paper":
      return (
        <PaperScoring
          scoring={scoring}
          tables={review?.tables ?? []}
          drafts={drafts}
          onEnter={(entry) => session.enter(entry)}
          place={place}
          onGo={goTo}
          onSelect={onSelect}
          onRenew={make}
          onFillKnown={once(() => session.fillKnown(words))}
          as={as}
          onWriteAs={(chosenAs) => {
            set({ type: "settings", settings: { writes: chosenAs === "value" ? "values" : "formulas" } });
          }}
          chosen={chosen}
          onChoose={choose}
          onWrite={(replace) => {
            once(() => session.writeScores(words, { as, replace }))();
          }}
        />
      );
  }
}

const NO_ROWS: readonly [] = [];

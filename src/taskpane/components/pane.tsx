import { lazy, useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore } from "react";
import type { CopyDesk } from "../../app/hand-in-copy";
import type { Session } from "../../app/session";
import type { TableChoice } from "../../core/table/choice";
import { findingCommandsOf } from "../finding-commands";
import { useTexts } from "../texts";
import { ReviewView, type View } from "./review-view";
import { StatusLine } from "./status-line";
import { Toolbar } from "./toolbar";
import { WhenShown } from "./when-shown";

const ScoringTab = lazy(() => import("./scoring/scoring-tab").then((module) => ({ default: module.ScoringTab })));
const OutputsTab = lazy(() => import("./outputs-tab").then((module) => ({ default: module.OutputsTab })));
const SettingsTab = lazy(() => import("../settings/settings-tab").then((module) => ({ default: module.SettingsTab })));
const NewYear = lazy(() => import("../settings/new-year").then((module) => ({ default: module.NewYear })));

interface PaneProps {
  readonly session: Session;
  readonly desk: CopyDesk;
}

/** The whole pane over a session. */
export function Pane({ session, desk }: PaneProps) {
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  const texts = useTexts();
  const [view, show] = useState<View>("overview");
  const { review, snapshot, stale, status } = state;
  // The overview is there at once; the findings of thousands of indicators follow bit by bit, so that the browser answers.
  const listed = useDeferredValue(review);
  const isMoved = stale === "structure";
  const commands = useMemo(() => findingCommandsOf(session, isMoved), [session, isMoved]);
  const choose = useCallback((choice: TableChoice | null) => void session.chooseColumns(choice), [session]);
  return (
    <div className="pane">
      <header className="head">
        <h1 className="visually-hidden">{texts.pane.title}</h1>
        <Toolbar session={session} state={state} isOutranked={review?.skipped === null && view === "scoring"} />
        <StatusLine
          state={state}
          onFixText={() => void session.recalculate({ fixText: true })}
          onStop={() => {
            session.stopWriting();
          }}
        />
      </header>
      <main className={stale === null ? "results" : "results results-stale"} aria-busy={status !== "idle"}>
        <ReviewView
          review={review}
          listed={listed}
          snapshot={snapshot}
          commands={commands}
          keepsChoice={state.keepsChoice}
          onChoose={choose}
          scoring={
            <WhenShown isShown={view === "scoring"}>
              <ScoringTab session={session} state={state} isShown={view === "scoring"} onSelect={commands.select} />
            </WhenShown>
          }
          view={view}
          onShow={(shown) => {
            show(shown);
            if (shown === "settings") void session.readSettings();
          }}
          settings={
            <WhenShown isShown={view === "settings"}>
              <SettingsTab
                kept={state.kept}
                onSet={(setting) => session.decide(setting)}
                newYear={<NewYear session={session} state={state} />}
              />
            </WhenShown>
          }
          outputs={
            <WhenShown isShown={view === "outputs"}>
              <OutputsTab session={session} desk={desk} state={state} />
            </WhenShown>
          }
        />
      </main>
    </div>
  );
}

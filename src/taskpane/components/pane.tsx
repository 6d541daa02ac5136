import { lazy, useState, useSyncExternalStore } from "react";
import type { CopyDesk } from "../../app/hand-in-copy";
import type { Session } from "../../app/session";
import { outputWords } from "../../locales/output-words";
import { findingCommandsOf } from "../finding-commands";
import { useTexts } from "../texts";
import { HandInForm } from "./hand-in-form";
import { ReviewView, type View } from "./review-view";
import { StatusLine } from "./status-line";
import { Toolbar } from "./toolbar";
import { WhenShown } from "./when-shown";

const ScoringTab = lazy(() => import("./scoring/scoring-tab").then((module) => ({ default: module.ScoringTab })));
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
  const commands = findingCommandsOf(session);
  return (
    <div className="pane">
      <header className="head">
        <h1 className="visually-hidden">{texts.pane.title}</h1>
        <Toolbar session={session} state={state} isOutranked={review?.skipped === null && view === "scoring"} />
        <StatusLine state={state} onFixText={() => void session.recalculate({ fixText: true })} />
      </header>
      <main className={stale === null ? "results" : "results results-stale"} aria-busy={status !== "idle"}>
        <ReviewView
          review={review}
          snapshot={snapshot}
          commands={commands}
          keepsChoice={state.keepsChoice}
          onChoose={(choice) => void session.chooseColumns(choice)}
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
          handIn={<HandInForm session={session} desk={desk} />}
          onMake={(outputs, total) => void session.makeOutputs({ outputs, total, words: outputWords(texts) })}
        />
      </main>
    </div>
  );
}

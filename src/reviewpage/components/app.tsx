import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { Button } from "../../taskpane/components/button";
import { ErrorBoundary } from "../../taskpane/components/error-boundary";
import { TextsProvider, useTexts } from "../../taskpane/texts";
import { LANGUAGES } from "../../locales/locale";
import type { Batch } from "../work/batch";
import type { ChosenFile } from "../work/chosen-files";
import { Chooser } from "./chooser";
import { Progress } from "./progress";
import { ReportButton } from "./report-button";
import { Results } from "./results";

interface AppProps {
  readonly batch: Batch;
  /** The tag of the language to begin with. */
  readonly language: string;
}

/** The page in the language that is chosen. */
export function App({ batch, language }: AppProps) {
  const [current, setCurrent] = useState(language);
  const texts = LANGUAGES.find((each) => each.language === current) ?? LANGUAGES[0];
  const other = LANGUAGES.find((each) => each !== texts);
  useEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.language;
    document.title = texts.reviewPage.title;
  }, [texts]);
  if (!texts) return null;
  return (
    <TextsProvider texts={texts}>
      <ErrorBoundary instead={<p className="page">{texts.reviewPage.failed}</p>}>
        <ReviewPage
          batch={batch}
          onOtherLanguage={() => {
            if (other) setCurrent(other.language);
          }}
        />
      </ErrorBoundary>
    </TextsProvider>
  );
}

/** Choose files, see how far it is, look at what was found. */
function ReviewPage({ batch, onOtherLanguage }: { readonly batch: Batch; readonly onOtherLanguage: () => void }) {
  const state = useSyncExternalStore(batch.subscribe, batch.state, batch.state);
  const { language, reviewPage } = useTexts();
  const [foundNone, setFoundNone] = useState(false);
  const results = useMemo(
    () => state.reviewed.flatMap((reviewed) => reviewed.results.get(language) ?? []),
    [state, language],
  );
  const choose = (files: readonly ChosenFile[]): void => {
    setFoundNone(files.length === 0);
    if (files.length > 0) void batch.review(files);
  };
  const isOver = state.phase === "done" || state.phase === "cancelled";
  return (
    <div className="review-page">
      <header className="page-head">
        <div>
          <h1>{reviewPage.title}</h1>
          <p className="muted">{reviewPage.privacy}</p>
        </div>
        <button
          type="button"
          className="button button-subtle"
          lang={language === "en" ? "zh-CN" : "en"}
          onClick={onOtherLanguage}
        >
          {reviewPage.otherLanguage}
        </button>
      </header>
      <main>
        <Chooser isCompact={state.phase !== "empty"} onChoose={choose} />
        <div role="status" aria-live="polite">
          {foundNone && <p className="notice">{reviewPage.choose.none}</p>}
        </div>
        {state.phase !== "empty" && (
          <div className="actions">
            <Progress state={state} results={results} />
            {state.phase === "reviewing" && (
              <Button
                label={reviewPage.progress.cancel}
                icon="error"
                onPress={() => {
                  batch.cancel();
                }}
              />
            )}
            {isOver && results.length > 0 && (
              <ReportButton make={() => batch.report(results, language)} key={language} />
            )}
          </div>
        )}
        {results.length > 0 && <Results reviewed={state.reviewed} results={results} isOver={isOver} />}
      </main>
    </div>
  );
}

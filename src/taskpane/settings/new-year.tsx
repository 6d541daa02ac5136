import { useEffect, useId, useRef, useState } from "react";
import type { Session } from "../../app/session";
import type { SessionState } from "../../app/session-state";
import { readPaper } from "../../core/working-paper/earlier";
import { lastYearIn } from "../../core/working-paper/new-year";
import { useTexts } from "../texts";

interface NewYearProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** 开始新年度: says what it would clear in a copied workbook, and clears it once that is confirmed. */
export function NewYear({ session, state: { paper, kept } }: NewYearProps) {
  const { newYear } = useTexts().settings;
  const id = useId();
  const [isAsking, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) first.current?.focus();
  }, [isAsking]);

  const open = async (): Promise<void> => {
    // What there is to clear is known once the workbook has been read.
    if (!session.state().review) await session.review();
    ask(true);
  };
  const close = (): void => {
    ask(false);
    opener.current?.focus();
  };
  const { points, acceptances } = lastYearIn(paper && readPaper(paper), kept.accepted);
  const isAnything = points + acceptances > 0;
  return (
    <div className="new-year">
      <button
        type="button"
        className="button button-secondary"
        ref={opener}
        aria-expanded={isAsking}
        onClick={() => {
          if (isAsking) close();
          else void open();
        }}
      >
        {newYear.open}
      </button>
      {isAsking && (
        <div
          role="group"
          aria-labelledby={`${id}-what`}
          aria-describedby={isAnything ? `${id}-stays` : undefined}
          className="new-year-ask"
          onKeyDown={({ key }) => {
            if (key === "Escape") close();
          }}
        >
          <p id={`${id}-what`}>{isAnything ? newYear.clears(points, acceptances) : newYear.nothing}</p>
          {isAnything && (
            <p className="muted" id={`${id}-stays`}>
              {newYear.stays}
            </p>
          )}
          <div className="new-year-buttons">
            {isAnything && (
              <button
                type="button"
                className="button button-secondary"
                ref={first}
                onClick={() => {
                  if (session.state().status !== "idle") return;
                  close();
                  void session.startNewYear();
                }}
              >
                {newYear.confirm}
              </button>
            )}
            <button type="button" className="button button-subtle" ref={isAnything ? undefined : first} onClick={close}>
              {newYear.cancel}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

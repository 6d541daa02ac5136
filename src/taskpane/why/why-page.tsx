import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../core/checks/findings";
import { parseRange } from "../../core/sheet/address";
import { describe } from "../../locales/describe";
import { SOURCE_LANGUAGE } from "../languages";
import { Severity } from "../components/severity";
import { Icon } from "../components/icon";
import { useTexts } from "../texts";
import type { CheckPage, PageSection } from "./check-page";
import { ExampleSheet } from "./example-sheet";

interface WhyPageProps {
  readonly finding: Finding;
  readonly onBack: () => void;
}

/**
 * What a check is about: its page with examples, which is Chinese only; in other languages, and until the page has come,
 * what their texts say.
 */
export function WhyPage({ finding, onBack }: WhyPageProps) {
  const texts = useTexts();
  const { handling, report } = texts;
  const { name, what, why, todo } = describe(finding, texts);
  const page = usePage(finding.check, texts.language === SOURCE_LANGUAGE);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section
      className="why"
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <button type="button" className="link why-back" onClick={onBack}>
        <Icon name="back" />
        {handling.back}
      </button>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <Severity level={finding.severity}>{report.severity[finding.severity]}</Severity>
      <p className="why-what">{what}</p>
      {page ? (
        page.map((section) => <Section key={section.heading} section={section} />)
      ) : (
        <>
          <h3>{report.why}</h3>
          <p>{why}</p>
          <h3>{report.todo}</h3>
          <p>{todo}</p>
        </>
      )}
    </section>
  );
}

function Section({ section: { heading, blocks } }: { readonly section: PageSection }) {
  const code = blocks.flatMap(({ text }) => text?.filter((_, i) => i % 2 === 1) ?? []);
  const marked = code.flatMap((words) => parseRange(words) ?? []);
  // Where an example has a sheet as it was before, the cells are those of the last one.
  const last = blocks.reduce((at, { rows }, i) => (rows ? i : at), -1);
  return (
    <>
      <h3>{heading}</h3>
      {blocks.map(({ text, rows }, i) =>
        rows ? (
          <ExampleSheet key={i} label={heading} rows={rows} marked={i === last ? marked : []} />
        ) : (
          <p key={i}>{text.map((part, place) => (place % 2 === 0 ? part : <code key={place}>{part}</code>))}</p>
        ),
      )}
    </>
  );
}

/** The page of a check, which comes by itself when it is first asked for; null until then, or where it can't come. */
function usePage(id: string, isWanted: boolean): CheckPage | null {
  const [page, show] = useState<CheckPage | null>(null);
  useEffect(() => {
    let isWaiting = isWanted;
    if (isWanted) {
      import("./pages.generated").then(
        ({ checkPages }) => {
          if (isWaiting) show(checkPages[id] ?? null);
        },
        () => undefined,
      );
    }
    return () => {
      isWaiting = false;
    };
  }, [id, isWanted]);
  return page;
}

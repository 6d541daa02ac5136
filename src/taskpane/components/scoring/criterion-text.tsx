import type { Reading, Span } from "../../../core/criteria/reading";
import { type Segment, segmentsOf } from "./criterion-segments";

interface CriterionTextProps {
  readonly text: string;
  readonly reading: Reading;
  /** What the answer in hand is about; null for none. */
  readonly asked: Span | null;
}

/** A criterion with its parts underlined. */
export function CriterionText({ text, reading, asked }: CriterionTextProps) {
  return (
    <p className="criterion">
      {segmentsOf(text, reading, asked).map((segment, i) => (
        <span key={i} className={classOf(segment)}>
          {segment.text}
        </span>
      ))}
    </p>
  );
}

function classOf({ isPart, isUnread, isAsked }: Segment): string | undefined {
  const names = [
    ...(isPart ? ["criterion-part"] : []),
    ...(isUnread ? ["criterion-unread"] : []),
    ...(isAsked ? ["criterion-asked"] : []),
  ];
  return names.length > 0 ? names.join(" ") : undefined;
}

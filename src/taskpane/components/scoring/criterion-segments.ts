import type { Reading, Span } from "../../../core/criteria/reading";

/** A stretch of a criterion that looks the same throughout. */
export interface Segment {
  readonly text: string;
  /** It was understood: an award, a deduction, a cap. */
  readonly isPart: boolean;
  readonly isUnread: boolean;
  /** The answer that is being given is about it. */
  readonly isAsked: boolean;
}

/** Cuts a criterion's text where its look changes. `asked` is what the answer in hand is about; null for none. */
export function segmentsOf(text: string, { parts, unread }: Reading, asked: Span | null): Segment[] {
  const spans = [...parts, ...unread, ...(asked ? [asked] : [])];
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const within = (span: Span): boolean => span.start <= start && start < span.end;
    return {
      text: text.slice(start, places[at + 1]),
      isPart: parts.some(within),
      isUnread: unread.some(within),
      isAsked: asked !== null && within(asked),
    };
  });
}

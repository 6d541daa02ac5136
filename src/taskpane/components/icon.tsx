/** Paths on a grid of 16 × 16, drawn with a line. */
const PATHS = {
  /** A circle with a cross: must be corrected. */
  error: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5",
  /** A triangle with an exclamation mark: should be looked at. */
  warning: "M8 2l6.25 11.5H1.75zM8 6.5v3.25M8 11.5v.25",
  /** A circle with an i: a note. */
  info: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M8 7.25v4M8 4.75v.25",
  good: "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M5 8.25l2.1 2.1L11 6.25",
  review: "M6.75 2a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5M10.25 10.25l4 4",
  recalculate: "M12.5 4V2.5h-9L8.5 8l-5 5.5h9V12",
  mark: "M3.5 14.25V2M3.5 2.75h9l-2.25 3.25l2.25 3.25h-9",
  "clear-marks": "M6 13.5h8M9.5 3L13 6.5l-6 6H4.75L2.5 10.25zM6 6.5l3.5 3.5",
  edit: "M10.5 2.5l3 3l-8 8h-3v-3zM9 4l3 3",
  undo: "M5.5 3L2.5 6l3 3M2.75 6H9.5a4 4 0 0 1 0 8H6.5",
  chevron: "M4 6l4 4l4-4",
  back: "M10 4l-4 4l4 4",
  on: "M6 4l4 4l-4 4",
  copy: "M5.5 2.5h8v8h-8zM10.5 10.5v3h-8v-8h3",
  open: "M1.75 13.25V3h4.5l1.5 2h6.5v8.25z",
  table: "M2 2.5h12v11H2zM2 6h12M2 9.75h12M6.5 6v7.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside a word, never instead of one. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

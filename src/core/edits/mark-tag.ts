import { MARK_COLOURS, type MarkColours } from "../state/stored-state";

const TAG = /\bN\("sc:([^"/]+)(?:\/([^"]+))?"\)/i;
/** Marks of the colours that there were first name none. */
const FIRST = "amber";

/** What a mark's formula says of itself. */
interface MarkTag {
  /** The check whose finding it shows. */
  readonly id: string;
  readonly colours: MarkColours;
}

/** The premise with a tag in it, by which the mark is found again; N of a text is 0. */
export function tagged(premise: string, { id, colours }: MarkTag): string {
  return `AND(${premise},N("sc:${id}${colours === FIRST ? "" : `/${colours}`}")=0)`;
}

/** The tag in a conditional format's formula (`N("sc:score-exceeds-weight")`); null if it isn't ours. */
export function tagIn(formula: string): MarkTag | null {
  const [, id, named] = TAG.exec(formula) ?? [];
  return id === undefined ? null : { id, colours: MARK_COLOURS.find((each) => each === named) ?? FIRST };
}

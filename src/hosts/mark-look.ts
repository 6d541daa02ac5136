import { tagIn } from "../core/edits/mark-tag";
import type { MarkColours } from "../core/state/stored-state";

/** Colours as RRGGBB. */
interface MarkLook {
  readonly letters: string;
  readonly ground: string;
}

/**
 * How marks look on every host: dark bold letters on a light ground. Told apart by lightness and weight as well as by hue,
 * so that colour-blind readers and grey printouts show them too.
 */
export const MARK_LOOKS: Readonly<Record<MarkColours, MarkLook>> = {
  amber: { letters: "7A3E00", ground: "FFD9A0" },
  blue: { letters: "0B3A6E", ground: "BFD9F2" },
  grey: { letters: "000000", ground: "CFCFCF" },
};

/** The look that a mark's formula asks for. */
export function lookOf({ formula }: { readonly formula: string }): MarkLook {
  return MARK_LOOKS[tagIn(formula)?.colours ?? "amber"];
}

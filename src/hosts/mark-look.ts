/**
 * How a mark looks on every host: dark bold letters on light orange. Told apart by lightness and weight as well as by
 * hue, so that colour-blind readers and grey printouts show it too. Colours as RRGGBB.
 */
export const MARK_LOOK = { letters: "7A3E00", ground: "FFD9A0" } as const;

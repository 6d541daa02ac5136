const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/g;

/** How wide a line is, in characters as Excel counts the width of columns: a Chinese one is as wide as two digits. */
export const textWidth = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

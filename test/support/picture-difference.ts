import { PNG } from "pngjs";

/** How far a channel of a pixel may lie apart: pictures of few colours have each of them only nearly. */
const NEAR = 48;

/** The share of the pixels in which two pictures differ to the eye; 1 where they aren't of one size. */
export function differingShare(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isFar = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > NEAR,
    );
    if (isFar) differing += 1;
  }
  return differing / (a.width * a.height);
}

import { PNG } from "pngjs";
import { differingShare } from "./picture-difference";

/** A picture of one row, a grey for each pixel. */
function row(...greys: readonly number[]): Buffer {
  const data = Buffer.from(greys.flatMap((grey) => [grey, grey, grey, 255]));
  return PNG.sync.write({ data, width: greys.length, height: 1 });
}

it.each<[string, Buffer, Buffer, number]>([
  ["the same", row(0, 90, 255, 255), row(0, 90, 255, 255), 0],
  ["almost the same shades", row(0, 90, 255, 255), row(8, 86, 250, 250), 0],
  ["a letter more", row(255, 255, 255, 255), row(255, 0, 255, 255), 0.25],
  ["another size", row(255, 255), row(255, 255, 255), 1],
])("%s", (_, one, other, share) => {
  expect(differingShare(one, other)).toBe(share);
});

import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { crc32 } from "../../src/hosts/xlsx/zip/crc32";

const COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels of almost the same colour: how many, and the sums of their channels. */
interface Bucket {
  count: number;
  readonly sums: [number, number, number];
}

/** The same picture with at most 256 colours, a third of the size: a pane has few, and letters have shades of them. */
export function palettePng(png: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(png);
  const buckets = new Map<number, Bucket>();
  for (let at = 0; at < data.length; at += 4) {
    const key = bucketOf(data, at);
    const bucket = buckets.get(key) ?? { count: 0, sums: [0, 0, 0] };
    bucket.count += 1;
    for (const channel of [0, 1, 2] as const) bucket.sums[channel] += data[at + channel] ?? 0;
    buckets.set(key, bucket);
  }
  const palette = [...buckets.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(meanOf);
  const places = new Map([...buckets].map(([key, bucket]) => [key, nearest(palette, meanOf(bucket))]));
  // Each row begins with its filter; none suits pictures of few colours best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = places.get(bucketOf(data, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const chunks: readonly (readonly [string, Buffer])[] = [
    ["IHDR", header],
    ["PLTE", Buffer.from(palette.flat())],
    ["IDAT", deflateSync(rows, { level: 9 })],
    ["IEND", Buffer.alloc(0)],
  ];
  return Buffer.concat([SIGNATURE, ...chunks.map(([type, content]) => chunk(type, content))]);
}

/** Five bits of each channel. */
const bucketOf = (data: Buffer, at: number): number =>
  (((data[at] ?? 0) >> 3) << 10) | (((data[at + 1] ?? 0) >> 3) << 5) | ((data[at + 2] ?? 0) >> 3);

const meanOf = ({ count, sums }: Bucket): number[] => sums.map((sum) => Math.round(sum / count));

function nearest(palette: readonly (readonly number[])[], colour: readonly number[]): number {
  const distances = palette.map((each) =>
    each.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

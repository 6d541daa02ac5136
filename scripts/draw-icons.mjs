// Draws every icon in assets/. `node scripts/draw-icons.mjs` writes them; with `--check` it only compares, pixel by pixel.
//
// A shape is a test: is this point inside? Coordinates are those of a 16 × 16 grid, so that edges on whole numbers
// stay sharp at 16, 32, 64 and 80 pixels. An icon is a list of layers; the last one that holds a point colours it.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";

const GRID = 16;
const SAMPLES_PER_SIDE = 8;

// Mid-tones, at least 3:1 against both the white and the black ribbon.
const ink = [110, 124, 144];
const accent = [14, 143, 110];
const mark = [206, 122, 20];
const paper = [255, 255, 255];
const nothing = null;

const box = (left, top, right, bottom, radius = 0) => {
  const beyond = (value, low, high) => Math.max(low + radius - value, value - (high - radius), 0);
  return (x, y) => {
    const dx = beyond(x, left, right);
    const dy = beyond(y, top, bottom);
    return dx * dx + dy * dy <= radius * radius;
  };
};

const disc = (centreX, centreY, radius) => (x, y) => {
  const dx = x - centreX;
  const dy = y - centreY;
  return dx * dx + dy * dy <= radius * radius;
};

const segment = ([x1, y1], [x2, y2], width) => {
  const dx = x2 - x1;
  const dy = y2 - y1;
  return (x, y) => {
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
    const nearest = Math.min(1, Math.max(0, along));
    return disc(x1 + nearest * dx, y1 + nearest * dy, width / 2)(x, y);
  };
};

const anyOf =
  (...shapes) =>
  (x, y) =>
    shapes.some((inside) => inside(x, y));

const line = (width, ...points) => anyOf(...points.slice(1).map((point, i) => segment(points[i], point, width)));

/** The points that lie on the left of an odd number of the polygon's sides. */
const polygon =
  (...corners) =>
  (x, y) =>
    corners.filter(([x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length];
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }).length %
      2 ===
    1;

/** The shape, turned by 45° against the clock about a centre. */
const tilted = (centreX, centreY, inside) => (x, y) => {
  const dx = (x - centreX) * Math.SQRT1_2;
  const dy = (y - centreY) * Math.SQRT1_2;
  return inside(centreX + dx - dy, centreY + dx + dy);
};

const tick = (width, [x, y], size) =>
  line(width, [x - size, y], [x - size * 0.25, y + size * 0.75], [x + size, y - size * 0.75]);

/** A score table, ticked off. */
const scorecheck = [
  [box(0, 1, 14, 14, 1.5), ink],
  [box(1, 5, 13, 13), paper],
  [box(1, 2, 13, 5), accent],
  [anyOf(box(5, 5, 6, 13), box(1, 8, 13, 9)), ink],
  [disc(11, 11, 5.75), nothing],
  [disc(11, 11, 5), accent],
  [tick(1.5, [11, 11], 2.4), paper],
];

/** A sum over the double rule that closes an account. */
const recalculate = [
  [
    polygon(
      [2, 0],
      [14, 0],
      [14, 3],
      [12.5, 3],
      [12.5, 2],
      [6, 2],
      [9.8, 6],
      [6, 10],
      [12.5, 10],
      [12.5, 9],
      [14, 9],
      [14, 12],
      [2, 12],
      [2, 10.6],
      [6.6, 6],
      [2, 1.4],
    ),
    ink,
  ],
  [anyOf(box(2, 13, 14, 14), box(2, 15, 14, 16)), accent],
];

/** A lens that finds all in order. */
const review = [
  [line(2.6, [10.5, 10.5], [14.5, 14.5]), ink],
  [disc(6.5, 6.5, 6.5), ink],
  [disc(6.5, 6.5, 5.1), paper],
  [tick(1.7, [6.5, 6.6], 2.8), accent],
];

/** A rubber that has taken away half of a highlighted line. */
const clearMarks = [
  [box(0, 14, 8, 16), mark],
  [tilted(8.7, 7.5, box(1.7, 3.5, 15.7, 11.5, 1.5)), ink],
  [tilted(8.7, 7.5, box(2.9, 4.7, 6.1, 10.3, 0.4)), paper],
  [tilted(8.7, 7.5, box(7.3, 4.7, 14.5, 10.3, 0.4)), accent],
];

const ADD_IN_SIZES = [16, 32, 64, 80];
const COMMAND_SIZES = [16, 32, 80];

const icons = [
  { name: "scorecheck", layers: scorecheck, sizes: ADD_IN_SIZES },
  { name: "recalculate", layers: recalculate, sizes: COMMAND_SIZES },
  { name: "review", layers: review, sizes: COMMAND_SIZES },
  { name: "clear-marks", layers: clearMarks, sizes: COMMAND_SIZES },
];

const colourAt = (layers, x, y) => {
  for (let i = layers.length - 1; i >= 0; i--) {
    const [inside, colour] = layers[i];
    if (inside(x, y)) return colour;
  }
  return nothing;
};

/** The mean colour of one pixel's samples, as red, green, blue and opacity from 0 to 255. */
const pixelAt = (layers, column, row, size) => {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES_PER_SIDE ** 2; i++) {
    const x = column + ((i % SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE;
    const y = row + (Math.floor(i / SAMPLES_PER_SIDE) + 0.5) / SAMPLES_PER_SIDE;
    const colour = colourAt(layers, (x * GRID) / size, (y * GRID) / size);
    if (colour === nothing) continue;
    covered += 1;
    colour.forEach((part, channel) => (sum[channel] += part));
  }
  const opacity = Math.round((255 * covered) / SAMPLES_PER_SIDE ** 2);
  return [...sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered))), opacity];
};

const draw = (layers, size) => {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      png.data.set(pixelAt(layers, column, row, size), (row * size + column) * 4);
  return png;
};

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");
const drawn = icons.flatMap(({ name, layers, sizes }) =>
  sizes.map((size) => ({ file: path.join(assets, `${name}-${size}.png`), png: draw(layers, size) })),
);

// Pixels are compared, not bytes: zlib's output differs between versions of Node.
const isUpToDate = ({ file, png }) => fs.existsSync(file) && png.data.equals(PNG.sync.read(fs.readFileSync(file)).data);

if (process.argv.includes("--check")) {
  const stale = drawn.filter((icon) => !isUpToDate(icon)).map(({ file }) => path.basename(file));
  if (stale.length > 0) console.error(`Not what scripts/draw-icons.mjs draws: ${stale.join(", ")}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  fs.mkdirSync(assets, { recursive: true });
  for (const { file, png } of drawn) fs.writeFileSync(file, PNG.sync.write(png));
}

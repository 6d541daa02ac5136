import { unseenIn, wordsIn } from "../support/printed-letters";

const HTML = `
  <word xMin="10.0" yMin="10.0" xMax="50.0" yMax="20.0">评分底稿</word>
  <word xMin="60.0" yMin="10.0" xMax="80.0" yMax="20.0">合计</word>
  <word xMin="90.0" yMin="10.0" xMax="99.0" yMax="20.0">97.5</word>`;

/** A page with a dark spot at each of these places in points, of two dots to a point. */
function pageWith(...spots: readonly number[]) {
  const [width, height] = [220, 60];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const left of spots) data.fill(0, (30 * width + left * 2) * 4, (30 * width + left * 2 + 4) * 4);
  return { width, height, data };
}

it.each<[string, readonly number[], readonly string[]]>([
  ["nothing where each letter is to be seen", [14, 24, 34, 44, 64, 74], []],
  ["a word with a letter that isn't", [14, 34, 44, 64, 74], ["评分底稿"]],
  ["every Chinese word where none is, whatever numbers are", [], ["评分底稿", "合计"]],
])("names %s", (_, spots, unseen) => {
  expect(unseenIn(wordsIn(HTML), pageWith(...spots), 144)).toEqual(unseen);
});

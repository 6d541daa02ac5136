/** As many characters as a cell can hold. */
export const LONGEST = 32_767;

const repeated = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

const nested = (length: number): string => {
  const half = Math.floor(length / 2);
  return `${"（".repeat(half)}得2分${"）".repeat(half)}`.slice(0, length);
};

const counting = (length: number): string => {
  let text = "";
  for (let place = 1; text.length < length; place++) text += `${place}.每缺${place}项扣${place}.${place}分；`;
  return text.slice(0, length);
};

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
const BANDS = "完成率90%以上得5分，80%-90%得3分，70%≤完成率<80%得1分，70%以下不得分；";

/** Texts that no person writes, of so many characters: what a reader might spend too much time on. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => repeated("9", length),
  "digits and points": (length) => repeated("9.", length),
  "fractions of fractions": (length) => repeated("1/", length),
  "huge figures": (length) => repeated("每缺1项扣123456789012345分；", length),
  "tiny figures": (length) => repeated("每缺1项扣0.0000000000001分；", length),
  "figures without a common measure": counting,
  "Chinese numerals": (length) => repeated("一百零二", length),
  percentages: (length) => repeated("90%-", length),
  "nested brackets": nested,
  "opening brackets": (length) => repeated("（", length),
  "brackets of a formula": (length) => `得分=${repeated("（", length)}`.slice(0, length),
  "a formula without end": (length) => `得分=${repeated("完成率×", length)}`.slice(0, length),
  "circled numbers": (length) => repeated(CIRCLED, length),
  "circled numbers apart": (length) => repeated("①、", length),
  "numbers of items": (length) => repeated("1.", length),
  "items that earn": (length) => repeated("①有台账得1分；", length),
  commas: (length) => repeated("，", length),
  "commas of a list": (length) => `${repeated("甲、", length - 5)}各得1分`,
  spaces: (length) => `${repeated(" ", length - 4)}得2分`,
  "line breaks": (length) => repeated("\n", length),
  "deductions for each": (length) => repeated("每缺1项扣1分，", length),
  "each without a deduction": (length) => repeated("每", length),
  "each before one deduction": (length) => `${repeated("每缺1", length - 3)}扣1分`,
  "figures of the reviewer": (length) => repeated("未做到扣1-3分；", length),
  "figures for each of several": (length) => `分别得${repeated("1分、", length)}`.slice(0, length),
  discretion: (length) => repeated("酌情扣分；", length),
  "band tables": (length) => repeated(BANDS, length),
  "bands one above the other": (length) => repeated("90%以上得5分，", length),
  "awards and deductions": (length) => repeated("得1分否则扣1分", length),
  "otherwise without end": (length) => repeated("否则", length),
  "conditions joined": (length) => `${repeated("未制定或", length - 6)}各扣1分`.slice(0, length),
  "examined without a count": (length) => repeated("抽查", length),
  vetoes: (length) => repeated("不得分；一票否决；", length),
  bonuses: (length) => repeated("每获1项加0.5分，最高加2分；", length),
  "shares of shares": (length) => repeated("要点①②③各占1/3，", length),
  "half words": (length) => repeated("扣得加每分", length),
  "bounds without figures": (length) => repeated("不低于不超过≥≤", length),
};

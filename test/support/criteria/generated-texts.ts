import fc from "fast-check";

/** A criterion of our own words, and its row's weight. */
export interface GeneratedText {
  readonly text: string;
  readonly weight: number;
}

/** A criterion in numbered items, before they are numbered. */
export interface GeneratedItems {
  readonly items: readonly string[];
  readonly weight: number;
}

const deed = fc.constantFrom("按期开馆", "台账齐全", "制度上墙", "有专人值守", "巡查到位", "验收合格", "及时归档");
const fault = fc.constantFrom("未公示", "未编制计划", "记录不全", "标线不清", "未签订合同", "整改不到位", "逾期报送");
const counter = fc.constantFrom("处", "项", "次", "份", "件", "起", "人次");
const points = fc.constantFrom("0.5", "1", "1.5", "2", "3", "三", "两");
const few = fc.constantFrom("1", "2", "3");
const weight = fc.constantFrom(2, 3, 4, 5, 6);

/** Fills a pattern's places in their order: `words("{}扣{}分", fault, points)`. */
function words(pattern: string, ...values: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...values).map((filled) => filled.reduce((text, value) => text.replace("{}", value), pattern));
}

const otherwise = fc.constantFrom("，否则不得分", "，反之不得分", "；否则不记分", "", "（否则不计分）");
const verb = fc.constantFrom("得", "记", "计", "赋");

/** An award with what belongs to it, as it stands in an item. */
const award = fc.oneof(
  words("{}{}{}分{}", deed, verb, points, otherwise),
  words("{}（{}分）", deed, points),
  words("{}得{}分，每少1{}扣0.5分，扣完为止", deed, points, counter),
  words("{}得{}分，发现一{}{}的扣1分", deed, points, counter, fault),
  words("{}得2分，{}得1分，不得分的除外，不合格不得分", deed, fault),
);

const loss = fc.oneof(
  words("{}扣{}分", fault, points),
  words("{}的，扣{}分", fault, points),
  words("每{}一{}扣{}分", fault, counter, points),
  words("每发现1{}{}，扣0.5分", counter, fault),
  words("{}的每{}扣{}分，最多扣{}分", fault, counter, points, few),
  words("{}1{}扣{}分", fault, counter, points),
  words("{}扣权重分的10%", fault),
  words("{}扣1-2分", fault),
  words("{}酌情扣分", fault),
  words("{}不得分", fault),
  words("{}的，分别扣2分、1分", fault),
);

const measure = fc.constantFrom("完成率", "到位率", "合格率");
const bands = fc.oneof(
  words("{}≥90%得{}分；80%≤{}<90%得1分；{}<80%不得分", measure, few, measure, measure),
  words("{}90%（含）以上得3分，80%（含）-90%得{}分，80%以下不得分", measure, few),
  words("{}达到95%以上得满分；85%以上得{}分；不足85%不得分", measure, few),
  words("全年开展6次以上得3分；4-5次得{}分；3次及以下不得分", few),
  words("投资500万元以上得2分，200-500万元得{}分，200万元以下得0.5分", fc.constant("1")),
  words("{}3起以内得2分，超过3起得1分", fc.constant("投诉")),
  words("{}百分之九十以上得2分，百分之八十以上得{}分", measure, fc.constant("1")),
);

const shares = fc.oneof(
  words("要点①②③各占分值的1/3，{}的得相应权重分值", deed),
  words("要点①②各占1/2，各要点每出现一项不满足，扣除该要点分值的1/2", fc.constant("")),
  words("{}、{}各得{}分", deed, deed, points),
);

const alternatives = fc.oneof(
  words("全面{}得满分；部分{}得1分；未落实不得分", deed, deed),
  words("优得{}分，良得1分，中得0.5分，差不得分", points),
  words("获一、二、三等奖的分别得3分、2分、{}分", fc.constant("1")),
);

const gradual = fc.oneof(
  words("未{}的按实际完成比例得分", deed),
  words("得分={}×分值", measure),
  words("得分=（{}-60%）/（1-60%）×分值", measure),
  words("{}每低1个百分点扣0.5分", measure),
);

const bonus = fc.oneof(
  words("{}加{}分", fc.constant("获表彰"), points),
  words("每获一{}表彰加0.5分，最高加{}分", counter, few),
);

const separator = fc.constantFrom("；", "；\n", "。", "\n");
const joined = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.tuple(fc.array(part, { minLength: 1, maxLength }), separator).map(([parts, between]) => parts.join(between));

const vetoed = words("{}；发生{}的一票否决", joined(loss, 2), fault);

/** Criteria of every form that is read, one beside the other. */
const body = fc.oneof(
  joined(loss, 3),
  joined(award, 3),
  bands,
  shares,
  alternatives,
  gradual,
  bonus,
  vetoed,
  words("{}。{}", award, joined(loss, 2)),
  words("{}；{}", joined(loss, 2), bonus),
);

export const anyText: fc.Arbitrary<GeneratedText> = fc.record({ text: body, weight });

/** Items with awards of their own, or with nothing but deductions. */
export const anyItems: fc.Arbitrary<GeneratedItems> = fc.record({
  items: fc.oneof(
    fc.array(fc.oneof(award, bands), { minLength: 2, maxLength: 4 }),
    fc.array(loss, { minLength: 2, maxLength: 3 }),
  ),
  weight,
});

export type Numbering = (place: number) => string;
const CHINESE = "一二三四五六七八九十";
export const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  "①": (place) => String.fromCharCode("①".charCodeAt(0) + place),
  "1.": (place) => `${place + 1}.`,
  "1、": (place) => `${place + 1}、`,
  "（1）": (place) => `（${place + 1}）`,
  一是: (place) => `${CHINESE.charAt(place)}是`,
  "（一）": (place) => `（${CHINESE.charAt(place)}）`,
  "a.": (place) => `${"abcdefgh".charAt(place)}.`,
};

export const numbered = (items: readonly string[], numbering: Numbering): string =>
  items.map((item, place) => `${numbering(place)}${item}`).join("\n");

/** As another hand would have typed it: full-width signs and digits, spaces between any two characters. */
export function retyped(text: string): fc.Arbitrary<string> {
  const characters = Array.from(text);
  const chances = fc.array(fc.nat(9), { minLength: characters.length, maxLength: characters.length });
  return chances.map((list) => characters.map((character, place) => typed(character, list[place] ?? 0)).join(""));
}

function typed(character: string, chance: number): string {
  const sign = chance < 5 ? (WIDE[character] ?? character) : character;
  return chance === 9 && character !== "\n" ? `${sign} ` : sign;
}

const WIDE: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from("0123456789.%()-,;:=<>/", (sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + 0xfee0)] as const),
  ...Array.from("（）；：，", (sign) => [sign, String.fromCharCode(sign.charCodeAt(0) - 0xfee0)] as const),
]);

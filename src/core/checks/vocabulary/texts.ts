/** What tells how an indicator's result is asked for or said, by which the checks know it. */

/** A criterion that rewards reaching a target which it doesn't name itself. */
export const REACHES_TARGET =
  /(?:达到|达成|完成|实现)(?:了)?(?:年度|绩效|预期|预定|既定|项目|工作)*(?:目标|指标值?|任务|要求)/;

/** A figure, in digits or in characters. */
export const FIGURE = /[\d０-９%％‰一二三四五六七八九十百千万]|零(?!容忍)|全部|全覆盖|无|杜绝/;

/** An explanation that describes what is looked at instead of saying what shall be reached. */
export const IS_QUESTION = /是否|反映|考核|考察|评价|用以|情况|程度/;

/** What "reaching" something refers to without saying how much that is. */
export const REACHES_SOMETHING = /(?:达到?|符合|满足)[^，。；,;\n]{0,16}?(?:要求|标准)/;

/** A figure that a result can miss by a little; 100 % and 0 can't be missed otherwise than not reached. */
export const GRADED_FIGURE =
  /(?:大于|小于|高于|低于|超过|不少于|不低于|不高于|下降|增长|提高|减少|达到?|[≥≤><＞＜])\s*(?!100\s*[%％])(?!0\s*[%％])\d+(?:\.\d+)?\s*[%％]/;

/** A figure of a criterion's bands; points, with the mark of points behind them, aside. */
export const BAND_FIGURE = /(\d+(?:\.\d+)?)\s*(%|(?![\d.]|\s*分))/g;

/** A number with what it counts ("100人"); points and shares aside. */
export const COUNTED =
  /(\d+(?:\.\d+)?)\s*(人次|人|户|家|个|件|起|次|场|份|公里|千米|米|亩|平方米|台|套|辆|处|座|项|期|篇|条)/g;

/** How a text ends that has been cut off, or goes on elsewhere. */
export const GOES_ON = /[；;，,、：:]\s*$/;

export const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** A circled number that begins an item. */
export const CIRCLED_ITEM = new RegExp(`(?:^|[。；;\\n])\\s*([${CIRCLED}])`, "g");

/** What stands in a reason's cell that gives none. */
export const NO_REASON = ["无", "没有", "-", "—", "——", "/", "\\", "无偏差", "暂无", "不适用", "无扣分"] as const;

/** What stands in the cell of a target or a result that says none. */
export const NO_RESULT = /^(?:[-—–/\\\s]+|null|n\/a)$/i;

/** A year that a sheet speaks of. */
export const YEAR = /(?:19|20)\d{2}(?=\s*(?:年|-|－|—|–))/g;

/** What may follow a group's name without changing it. */
export const NAME_SUFFIX = /(?:指标|类|分)+$/;

/** What an indicator of how much of the budget was spent is called by. */
export const EXECUTION = "执行率";
/** The name of an indicator of it: programmes and rules are executed too. */
export const BUDGET_EXECUTION = /(?:预算|资金|支出)执行率|^执行率/;

/** Words that number the parts of a text. */
export const ORDINALS = /(?:[一二三四五六七八九十]是|第[一二三四五六七八九十])/g;

/** All places where a pattern with the flag g matches, with their groups. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** A cell that only holds the place of something: ××, *, ……, with a unit behind it or not. */
export const PLACEHOLDER = /^(?:[×xXＸ]{2,}|[*＊]+|…+|\.{3,})(?:元|万元|[%％]|个|次|人|项|年)?$/;

/** What a template says to whoever fills it in. */
export const TEMPLATE_HINT =
  /[（(](?:不超过|限)?\s*\d{2,4}\s*字(?:以内|之内)?\s*[)）]|^(?:请|此处)(?:填写|选择|输入|说明|描述)/;

/** How many characters a header allows: （100字以内）, （不超过100字）. */
export const MOST_CHARACTERS = /(\d{1,4})\s*字/;

/** Headers of columns that say why points are missing. */
export const EXPLAINS_LOSS = /扣分|偏差|未完成/;

/** What was missed or taken off. */
export const SAYS_LOSS = /扣\s*\d+(?:\.\d+)?\s*分|未完成|未达到|未达标|不到位|滞后|未按时|未按期/;

/** What turns such words into their contrary, or explains more than was asked for. */
export const SAYS_NO_LOSS = /(?:未|不|无需?|没有)扣|无(?:未完成|偏差|滞后)|超额|超过|超出|超目标/;

/** The words of an enumeration in their order. */
export const COUNTING = "一二三四五六七八九十";

/** An item of an enumeration in words. */
export const NUMBERED_REASON = /([一二三四五六七八九十])是/g;

/** A mark that stands there twice; six dots aside. */
export const DOUBLED_MARKS = /。。|，，|；；|、、|：：/;

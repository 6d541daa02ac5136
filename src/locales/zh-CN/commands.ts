/** How far a batch has come. */
export interface BatchProgress {
  readonly done: number;
  readonly all: number;
  readonly failed: number;
  /** Files a second. */
  readonly rate: number;
  readonly secondsLeft: number;
}

/** What was taken out of a workbook to hand in. */
interface HandedIn {
  readonly removed: readonly string[];
  readonly formulas: number;
  readonly marks: number;
}

interface CellsOfSheet {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** What the command line says of itself and of what it has done. */
export const commands = {
  help: `绩效评分核查：读懂指标评分表，指出其中每一处自相矛盾。

用法（命令写在 npm run -s scorecheck -- 之后）
  review 文件… [--json] [--strict] [--sheet 工作表] [--columns 列]
        [--profile 办法]
      核查一个或多个工作簿；给出文件夹则核查其中的全部工作簿；
      旧格式（.xls、.et、网页或文本格式的表格）也能核查。
  batch 文件夹或文件… --out 报告.xlsx [--json 结果.ndjson] [--jobs 数目] [--shard 2/8]
        [--results 分份结果.ndjson] [--strict] [--profile 办法]
      批量核查文件夹（含下级文件夹）中的全部工作簿，也可用通配符，如 "各单位/*.xlsx"；
      结果写成一个新的报告：汇总、问题清单、未能处理。中断后重新运行即可接着做。
  merge 分份结果… --out 报告.xlsx [--strict]
      把各份用 --results 写出的结果合成一个报告，与一次做完的报告相同。
  recalculate 文件 --out 新文件 [--mark] [--fix-text] [--sheet 工作表] [--profile 办法]
      在副本里把总分写成求和公式；--mark 同时标出矛盾之处，--fix-text 先把文本型得分转为数字。
  working-paper 文件 --out 新文件 [--from-results] [--from-scores] [--reasons]
        [--sheet 工作表] [--columns 列] [--profile 办法]
      在副本里生成工作表“评分底稿”：每个评分点一行；再次生成时保留已填的答案。
      --from-results 由同行的目标值和完成值得出答案，只在确定无疑时代为填写，并在“依据”中注明单元格。
      --from-scores 由表中已有的得分反推答案：只有一组答案相符的代为填写，其余列出待定之处。
      --reasons 在有扣分而“扣分原因”空白的行里，按评价标准的原文草拟一句原因，供修改。
  fill 文件 --out 新文件 [--values] [--replace] [--sheet 工作表] [--columns 列]
        [--profile 办法]
      在副本里按评分底稿的答案写入得分公式；--values 写数值，--replace 连同与答案不符的得分一并改写。
  new-year 文件 --out 新文件
      开始新年度：在副本里清空评分底稿的答案、扣分原因和依据，并取消对具体问题的“接受”；其余不动。
  clear-marks 文件 --out 新文件
      在副本里清除本工具加的标记，其余内容不动。
  hand-in 文件 --out 送审稿 [--values]
      生成送审稿：不含本工具的标记、工作表和设置；引用评分底稿的公式改为数值，--values 则全部公式改为数值。
  explain [--json]
      从标准输入逐行读取评价标准，说明它允许哪些得分。
  score [--json]
      从标准输入逐行读取评价标准和答案（JSON），算出得分，列出算式和 Excel 公式。

选项
  --json        每个文件（每条评价标准）输出一行 JSON；batch 写入所给的文件
  --strict      有“须更正”的问题时退出状态为 1
  --out         批量核查的报告，或改动后的副本
  --jobs        同时核查的文件数，默认为处理器核数
  --shard       只做其中一份，如 2/8 为八份中的第二份；各份结果依次相接即为全部
  --results     把结果另存为 merge 所用的文件
  --columns     自行指定列和表头行，如 score=I,weight=F,header=3；
                有几列得分时，score 指定核查、评分的一列；
                列名：level1–level4、weight、criterion、score、reviewScore、target、actual 等
  --profile     评分办法：内置的编号（如 national-2020、central-2021）或自己的 JSON 文件；不写则按工作簿里保存的
  --lang LANG   输出语言：zh-CN（默认）或 en
  --help        显示本说明
  --version     显示版本

退出状态
  0 正常；1 配合 --strict 发现须更正的问题；2 文件无法读取、没有写入或用法有误。
原文件从不改动。`,
  misuse: {
    "no-command": () => "没有写明要做什么。",
    "unknown-command": (command: string) => `没有“${command}”这个命令。`,
    "unknown-option": (option: string) => `不认识选项 ${option}。`,
    "missing-value": (option: string) => `选项 ${option} 后面缺少内容。`,
    "surplus-value": (option: string) => `选项 ${option} 不带内容。`,
    "unwanted-argument": (argument: string) => `多余的参数“${argument}”。`,
    "no-file": () => "缺少要处理的文件。",
    "one-file": () => "一次只能处理一个文件。",
    "no-out": () => "缺少 --out 新文件：结果只写入副本。",
    "no-report": () => "缺少 --out 报告文件：批量核查的结果写成一个新的 .xlsx。",
    "bad-jobs": (jobs: string) => `--jobs 应为 1 到 256 的整数，不能是“${jobs}”。`,
    "bad-shard": (shard: string) => `--shard 写法如 2/8（第 2 份，共 8 份），不能是“${shard}”。`,
    "out-is-input": () => "--out 不能是原文件：原文件从不改动。",
    "bad-columns": (piece: string) => `看不懂 --columns 里的“${piece}”：写法如 score=I,weight=F,header=3。`,
    "unknown-profile": (named: string) => `没有评分办法“${named}”，也没有这个文件。`,
    "unknown-language": (language: string) => `没有语言 ${language}，可用 zh-CN 或 en。`,
  },
  seeHelp: "用 --help 查看用法。",
  failed: (file: string, message: string, code: string) => `${file}：${message}（${code}）`,
  badLine: (line: number) =>
    `第 ${line} 行不是可用的 JSON：需要 id、text（文字）、weight（数字或 null），算分时还有 answers（各输入项的答案）。`,
  noWorkbooks: "没有找到工作簿：请核对文件夹、文件名或通配符。",
  resumed: (files: number) => `继续上次中断的核查：${files} 个文件已有结果。`,
  progress: ({ done, all, failed, rate, secondsLeft }: BatchProgress) =>
    `${done}/${all}${failed > 0 ? ` 未能处理 ${failed}` : ""} ${rate.toFixed(1)} 个/秒 剩余约 ${secondsLeft} 秒`,
  batchDone: (files: number, failed: number) =>
    `共 ${files} 个文件${failed > 0 ? `，其中 ${failed} 个未能读取（见“未能处理”）` : ""}`,
  noResults: (file: string, line: number) =>
    `${file} 第 ${line} 行不是本版本 batch --results 写出的结果，或文件无法读取；请重新生成这一份。`,
  mergedTwice: (file: string) => `${file} 的结果出现了两次：请核对各份是否重复。`,
  notWritable: (file: string) => `无法写入 ${file}：请检查文件夹是否存在、是否有写入权限、文件是否正被打开。`,
  written: (file: string) => `已写入 ${file}`,
  legacyReadOnly: (file: string) => `${file} 是旧格式的表格文件，其中没有本工具的标记，不能写入。`,
  legacyNeedsXlsx: (out: string) =>
    `旧格式文件的结果只能写成新的 .xlsx 工作簿；请把 --out 的 ${out} 改为以 .xlsx 结尾的文件名。`,
  /** Said before what was done with a legacy file's contents. */
  converted: (file: string) =>
    `${file} 是旧格式文件，没有改动；结果写在按其内容新建的工作簿里。保留的有：数值、公式、数字格式、合并单元格、列宽、隐藏的行列和工作表；没有保留的有：字体、颜色、边框、批注、图片、图表、条件格式、数据验证、名称、宏、保护和打印设置，用到名称、数组或其他工作簿的公式只留结果。`,
  nothingWritten: "没有写入任何文件。",
  recalculated: (sheet: string, cells: readonly string[]) => `${sheet}：已重算 ${cells.join("、")}`,
  fixTextHint: "加上 --fix-text 可一并转为数字。",
  unchanged: (sheet: string) => `${sheet}：总分已是正确的求和公式，无须改动`,
  marked: (sheet: string, count: number) => `${sheet}：现有标记 ${count} 处`,
  cleared: (sheet: string, count: number) => `${sheet}：已清除标记 ${count} 处`,
  notDone: (sheet: string, reason: string) => `${sheet}：${reason}`,
  handedIn: ({ removed, formulas, marks }: HandedIn) =>
    `送审稿：清除标记 ${marks} 处；${removed.length > 0 ? `去掉工作表 ${removed.join("、")}` : "没有本工具的工作表"}；${formulas} 个公式改为数值（以文件中保存的计算结果为准）`,
  uncalculated: (places: readonly CellsOfSheet[]) =>
    `这些公式保存的计算结果已经不可靠（所引用的单元格后来改过），不能改为数值：${places.map(({ sheet, cells }) => `${sheet} ${cells.join("、")}`).join("；")}。请用 Excel 或 WPS 打开文件，保存后再试。`,
  onlyOwnSheets: "工作簿里只有本工具生成的工作表，没有可以送审的内容。",
  noTable: "工作簿里没有找到指标表，没有可以重算的总分。",
};

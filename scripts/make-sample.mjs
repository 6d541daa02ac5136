// Writes the sample workbook assets/sample.xlsx. `node scripts/make-sample.mjs` writes it; with `--check` it only
// compares. The same bytes come out everywhere: fixed dates, and a zip made without the platform's own zlib.
//
// The project is invented, and so are its figures: a table whose stated 97.5 hides an overrun, criteria that don't
// give what their rows are worth, and results that are scored twice.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";

const HEADER = ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "指标解释", "评价标准", "得分"];
const WIDTHS = [9, 7, 11, 7, 18, 7, 34, 52, 8];

/** Groups by level: name, weight, and what is below. Indicators: name, weight, explanation, criterion, score. */
// prettier-ignore
const TABLE = [
  ["投入", 20, [
    ["项目立项", 10, [
      ["立项手续完备性", 3, "养护计划的申报、审核、下达是否履行了应有的手续。", "①养护计划经乡镇申报得1分，否则不得分；②路况检测资料齐全得1分，否则不得分；③计划下达前经过现场踏勘和集体研究得1分，否则不得分。", 3],
      ["养护目标合理性", 4, "养护目标与路网现状、财力和群众需求是否相称。", "①养护目标与农村公路发展规划衔接得1分，否则不得分；②与养护单位的职责一致得1分，否则不得分；③回应沿线群众的出行需求得1分，否则不得分；④目标值与近三年路况水平相当得1分，否则不得分。", 4],
      ["考核指标明确性", 3, "养护目标是否落实为可以检查的指标。", "①养护任务分解到具体路段得1分，否则不得分；②指标值能够量化检查得1分，否则不得分；③与年度养护里程对应得0.5分，否则不得分；④与养护经费额度匹配得0.5分，否则不得分。", 3],
    ]],
    ["经费保障", 10, [
      ["经费到位率", 5, "经费到位率＝（实际到位经费÷预算安排经费）×100%", "经费足额到位得5分，未足额到位按比例得分。", 5],
      ["拨付及时率", 5, "拨付及时率＝（按期拨付经费÷应拨付经费）×100%", "经费按期拨付得5分，未按期拨付按比例得分。", 5],
    ]],
  ]],
  ["过程", 30, [
    ["养护管理", 15, [
      ["养护制度健全性", 5, "日常巡查、小修保养、应急抢修等制度是否建立。", "①制定了日常养护管理办法得2.5分，未制定不得分；②办法内容完整、可操作得2.5分，不完整、不可操作不得分。", 2.5],
      ["巡查制度执行情况", 5, "日常巡查是否按制度开展并留有记录。", "按规定频次巡查并如实记录得5分，否则不得分。", 5],
      ["养护质量可控性", 5, "是否为保证养护质量采取了必要的检查措施。", "①明确了小修保养的质量标准得2.5分，否则不得分；②开展了季度路况抽检得2.5分，否则不得分。", 5],
    ]],
    ["经费管理", 15, [
      ["财务制度健全性", 5, "养护经费的管理制度是否建立。", "①制定了养护经费管理办法得2.5分，否则不得分；②办法与上级经费管理规定相符得2.5分，否则不得分。", 2.5],
      ["经费使用合规性", 5, "养护经费的支出是否符合用途和程序。", "①支出符合养护经费的开支范围得1分，否则不得分；②拨付经过乡镇和主管部门两级审核得1分，否则不得分；③大额支出经过集体决策得1分，否则不得分；④与养护合同约定的用途一致得1分，否则不得分；", 5],
      ["财务监督有效性", 5, "是否对经费使用开展了必要的监督。", "①建立了经费使用公示机制得2.5分，否则不得分；②开展了年度财务检查得2.5分，否则不得分。", 2.5],
    ]],
  ]],
  ["产出", 20, [
    ["养护产出", 20, [
      ["列养公路优良路率达到90%", 5, "列养县道、乡道年末优良路率达到90%", "达到年度目标得5分，否则不得分。", 5],
      ["水毁路段比上年减少10%", 5, "汛期水毁路段数比上年减少", "达到年度目标得5分，否则扣5分。", 5],
      ["日常保洁全面覆盖", 5, "全年保洁公路120公里，清理边沟60公里", "达到年度目标得5分，否则少1公里扣0.5分，超过不加分。", 5],
      ["临水临崖路段隐患整治到位", 5, "护栏和警示标志补齐，符合省交通部门的整治标准。", "达到年度目标得5分，发生一起养护责任事故扣0.5分。", 5],
    ]],
  ]],
  ["效果", 30, [
    ["养护效益", 30, [
      ["列养公路优良路率达到90%", 5, "列养县道、乡道年末优良路率达到90%", "达到年度目标得5分，否则不得分。", 5],
      ["水毁路段比上年减少10%", 5, "汛期水毁路段数比上年减少", "达到年度目标得10分，否则扣10分。", 10],
      ["日常保洁全面覆盖", 10, "全年保洁公路120公里，清理边沟60公里", "达到年度目标得5分，否则少1公里扣0.5分，超过不加分。", 10],
      ["临水临崖路段隐患整治到位", 10, "护栏和警示标志补齐，符合省交通部门的整治标准。", "达到年度目标得5分，发生一起养护责任事故扣0.5分。", 10],
    ]],
  ]],
];

const TITLE = "云溪县农村公路日常养护项目绩效评价指标评分表";
const SUBTITLE = "（示例：项目与数据均为虚构）";
const SUM_LABEL = "总分";
const STATED_TOTAL = 97.5;
const FULL_MARKS = 100;

const FONT = "宋体";
const CREATED = new Date(Date.UTC(2024, 0, 1));
const LAST_COLUMN = HEADER.length;
const [WEIGHT_1, WEIGHT_2, WEIGHT_3, EXPLANATION, CRITERION, SCORE] = [2, 4, 6, 7, 8, 9];
const TEXT_COLUMNS = [5, EXPLANATION, CRITERION];

const line = { style: "thin", color: { argb: "FF808080" } };
const border = { top: line, left: line, bottom: line, right: line };

/** A new value each time: ExcelJS lets cells share a style object and then changes all of them. */
const look = (cell, { bold = false, size = 10.5, left = false, filled = false } = {}) => {
  cell.font = { name: FONT, size, bold };
  cell.alignment = { horizontal: left ? "left" : "center", vertical: "middle", wrapText: true };
  if (filled) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF4" } };
};

/** How many lines a text takes in a column: a Chinese character is about two units wide. */
const linesIn = (text, column) => Math.ceil(([...text].length * 2.05) / WIDTHS[column - 1]);

function writeTable(sheet) {
  sheet.addRow([TITLE]);
  sheet.addRow([SUBTITLE]);
  sheet.addRow(HEADER);
  for (const [name1, weight1, groups] of TABLE) {
    const top1 = sheet.rowCount + 1;
    for (const [name2, weight2, indicators] of groups) {
      const top2 = sheet.rowCount + 1;
      for (const [name, weight, explanation, criterion, score] of indicators)
        sheet.addRow([name1, weight1, name2, weight2, name, weight, explanation, criterion, score]);
      for (const column of [3, WEIGHT_2]) sheet.mergeCells(top2, column, sheet.rowCount, column);
    }
    for (const column of [1, WEIGHT_1]) sheet.mergeCells(top1, column, sheet.rowCount, column);
  }
  const total = [SUM_LABEL];
  for (const column of [WEIGHT_1, WEIGHT_2, WEIGHT_3]) total[column - 1] = FULL_MARKS;
  total[SCORE - 1] = STATED_TOTAL;
  sheet.addRow(total);
}

function dress(sheet) {
  WIDTHS.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  sheet.eachRow((row, number) => {
    const isTitle = number <= 2;
    const isEmphasized = number === 3 || number === sheet.rowCount;
    for (let column = 1; column <= LAST_COLUMN; column++) {
      const cell = row.getCell(column);
      if (isTitle) look(cell, { bold: number === 1, size: number === 1 ? 16 : 10 });
      else
        look(cell, { bold: isEmphasized, filled: isEmphasized, left: !isEmphasized && TEXT_COLUMNS.includes(column) });
      if (!isTitle) cell.border = { ...border };
    }
    const lines = isTitle || isEmphasized ? 1 : Math.max(...TEXT_COLUMNS.map((c) => linesIn(row.getCell(c).text, c)));
    row.height = number === 1 ? 32 : Math.max(22, 8 + lines * 14.5);
  });
  for (const row of [1, 2]) sheet.mergeCells(row, 1, row, LAST_COLUMN);
}

async function sample() {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: "Scorecheck", lastModifiedBy: "Scorecheck", created: CREATED, modified: CREATED });
  const sheet = workbook.addWorksheet("评分表", {
    views: [{ state: "frozen", ySplit: 3, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "3:3",
    },
  });
  writeTable(sheet);
  dress(sheet);
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The same parts with dates that don't change, in an order that doesn't change either. */
function repacked(bytes) {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const first = ([name]) => (name === "[Content_Types].xml" ? 0 : 1);
  parts.sort((a, b) => first(a) - first(b) || (a[0] < b[0] ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2024, 0, 1) });
}

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets", "sample.xlsx");
const bytes = await sample();
if (process.argv.includes("--check")) {
  const isUpToDate = fs.existsSync(file) && Buffer.from(bytes).equals(fs.readFileSync(file));
  if (!isUpToDate) console.error("Not what scripts/make-sample.mjs makes: sample.xlsx");
  process.exitCode = isUpToDate ? 0 : 1;
} else {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

import { clearMarks as clearMarksOf, mark as markSheet } from "../../app/marks";
import { cellsOf } from "../../app/plan-effects";
import { type Recalculated, recalculate as recalculateSheet } from "../../app/recalculate";
import type { ProfileChoice } from "../../core/state/profile-choice";
import { formatCell, formatRange, verticalRuns } from "../../core/sheet/address";
import type { Host } from "../../hosts/port";
import type { Texts } from "../../locales/texts";
import type { Command } from "../command";
import type { ExitStatus, Io } from "../io";
import { writeCopy } from "../write-copy";

type Recalculate = Extract<Command, { readonly name: "recalculate" }>;
type ClearMarks = Extract<Command, { readonly name: "clear-marks" }>;
type Named = { readonly type: "named"; readonly name: string };

/** Writes the totals of all tables as formulas into a copy, with the marks of what is found then, if asked for. */
export function recalculate(command: Recalculate, profile: ProfileChoice, texts: Texts, io: Io): Promise<ExitStatus> {
  return writeCopy(command, texts, io, async (host, say) => {
    const names = command.sheet === null ? await host.sheetNames() : [command.sheet];
    let [hasTable, isDone] = [false, false];
    for (const name of names) {
      const target: Named = { type: "named", name };
      const outcome = await recalculateSheet(host, target, profile, command);
      // A workbook's cover and notes are no news; a sheet that was asked for by name is.
      if (outcome.type === "skipped" && command.sheet === null) continue;
      say(recalculated(outcome, texts));
      if (outcome.type === "skipped") continue;
      if (outcome.type === "refused" && outcome.refusal.code !== "no-total-cell") return false;
      hasTable = true;
      isDone ||= outcome.type !== "refused" || command.mark;
      if (command.mark) say(await marked(host, target, profile, texts));
    }
    if (!hasTable && command.sheet === null) say(texts.commands.noTable);
    return isDone;
  });
}

/** Takes our marks off every sheet in a copy. */
export function clearMarks(command: ClearMarks, texts: Texts, io: Io): Promise<ExitStatus> {
  return writeCopy(command, texts, io, async (host, say) => {
    for (const name of await host.sheetNames()) {
      const outcome = await clearMarksOf(host, { type: "named", name });
      if (outcome.type === "skipped") say(texts.commands.notDone(name, texts.problems.skipped[outcome.code]));
      else if (outcome.plan.operations.length > 0) say(texts.commands.cleared(name, outcome.plan.operations.length));
    }
    return true;
  });
}

async function marked(host: Host, target: Named, profile: ProfileChoice, { commands }: Texts): Promise<string> {
  const outcome = await markSheet(host, target, profile);
  return commands.marked(target.name, outcome.type === "marked" ? outcome.count : 0);
}

function recalculated(outcome: Recalculated, { commands, problems, refusals, report }: Texts): string {
  const { sheet } = outcome;
  switch (outcome.type) {
    case "written":
      return commands.recalculated(sheet, cellsOf(outcome.plan).map(formatCell));
    case "unchanged":
      return commands.unchanged(sheet);
    case "skipped":
      return commands.notDone(sheet, problems.skipped[outcome.code]);
    case "refused": {
      const { code, cells } = outcome.refusal;
      const refusal = refusals[code](verticalRuns(cells).map(formatRange));
      return commands.notDone(
        sheet,
        code === "text-scores" ? report.sentences([refusal, commands.fixTextHint]) : refusal,
      );
    }
  }
}

import { type MadePaper, makeWorkingPaper, type NoPaper, type Scored, writeScores } from "../../app/working-paper";
import type { ProfileChoice } from "../../core/state/profile-choice";
import { formatCell } from "../../core/sheet/address";
import { textOf } from "../../core/sheet/cell";
import type { Host } from "../../hosts/port";
import { points } from "../../locales/format";
import { paperWords } from "../../locales/paper-words";
import type { Texts } from "../../locales/texts";
import type { Command } from "../command";
import type { ExitStatus, Io } from "../io";
import { writeCopy } from "../write-copy";

type WorkingPaper = Extract<Command, { readonly name: "working-paper" }>;
type Fill = Extract<Command, { readonly name: "fill" }>;

/** Makes the working paper of one sheet in a copy, or makes it again. */
export function workingPaper(command: WorkingPaper, profile: ProfileChoice, texts: Texts, io: Io): Promise<ExitStatus> {
  return writeCopy(command, texts, io, async (host, say) => {
    const outcome = await onFirstTable(host, command.sheet, (name) =>
      makeWorkingPaper(host, { type: "named", name }, profile, paperWords(texts), command.offers, command.choice),
    );
    if (outcome?.type !== "made") {
      say(noPaper(outcome, texts));
      return false;
    }
    say(texts.paper.made(outcome.sheet, outcome.points));
    for (const { path, point, answer } of outcome.lost) say(texts.paper.lost(path, point, textOf(answer)));
    for (const line of offerLines(outcome, texts)) say(line);
    return true;
  });
}

function offerLines({ offers }: Extract<MadePaper, { type: "made" }>, { paper }: Texts): string[] {
  return [
    ...(offers.answers > 0 ? [paper.offered(offers.answers)] : []),
    ...(offers.reasons > 0 ? [paper.reasonsOffered(offers.reasons)] : []),
    ...offers.undetermined.map(({ row: { asked }, score, found }) =>
      paper.behind(
        formatCell(asked.indicator.score?.address ?? asked.indicator.cell),
        nameOf(asked.indicator),
        points(score),
        found,
      ),
    ),
  ];
}

/** Writes the scores that the answers of the working paper come to, in a copy. */
export function fill(command: Fill, profile: ProfileChoice, texts: Texts, io: Io): Promise<ExitStatus> {
  const settings = { as: command.values ? "value" : null, replace: command.replace ? "all" : "none" } as const;
  return writeCopy(command, texts, io, async (host, say) => {
    const outcome = await onFirstTable(host, command.sheet, (name) =>
      writeScores(host, { type: "named", name }, profile, paperWords(texts), settings, command.choice),
    );
    if (outcome?.type !== "scored") {
      say(noPaper(outcome, texts));
      return false;
    }
    for (const line of linesOf(outcome, texts)) say(line);
    return true;
  });
}

/** Does the work on the named sheet, else on the first one that has a table; null where none has. */
async function onFirstTable<Outcome extends { readonly type: string }>(
  host: Host,
  named: string | null,
  work: (sheet: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  for (const name of named === null ? await host.sheetNames() : [named]) {
    const outcome = await work(name);
    if (outcome.type !== "skipped" || named !== null) return outcome;
  }
  return null;
}

function noPaper(outcome: NoPaper | null, { commands, paper, problems }: Texts): string {
  switch (outcome?.type) {
    case undefined:
      return commands.noTable;
    case "skipped":
      return commands.notDone(outcome.sheet, problems.skipped[outcome.code]);
    case "nothing-to-score":
      return commands.notDone(outcome.sheet, paper.nothingToScore);
    case "name-taken":
      return commands.notDone(outcome.sheet, paper.nameTaken);
  }
}

function linesOf(
  { sheet, written, differing, unscored }: Extract<Scored, { type: "scored" }>,
  { paper, answers }: Texts,
): string[] {
  return [
    paper.scored(sheet, written.map(formatCell)),
    ...differing.map(({ cell, indicator, present, score }) =>
      paper.differs(formatCell(cell), nameOf(indicator), present, points(score)),
    ),
    ...(differing.length > 0 ? [paper.replaceHint] : []),
    ...unscored.map(({ indicator, outcome }) => {
      const cell = formatCell(indicator.score?.address ?? indicator.cell);
      const { input } = outcome;
      return outcome.type === "open"
        ? paper.open(cell, nameOf(indicator), input.label || paper.ownFigure)
        : paper.bad(
            cell,
            nameOf(indicator),
            answers[outcome.code]({ ...input, label: input.label || paper.ownFigure }),
          );
    }),
  ];
}

const nameOf = ({ path }: { readonly path: readonly string[] }): string => path[path.length - 1] ?? "";

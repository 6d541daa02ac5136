import { startNewYear } from "../../app/new-year";
import type { Texts } from "../../locales/texts";
import type { Command } from "../command";
import type { ExitStatus, Io } from "../io";
import { writeCopy } from "../write-copy";

type StartNewYear = Extract<Command, { readonly name: "new-year" }>;

/** Clears last year's answers and acceptances in a copy. */
export function newYear(command: StartNewYear, texts: Texts, io: Io): Promise<ExitStatus> {
  return writeCopy(command, texts, io, async (host, say) => {
    const { points, acceptances, isStateOurs } = await startNewYear(host);
    say(texts.paper.newYear(points, acceptances));
    if (!isStateOurs) say(texts.paper.stateNotOurs);
    return true;
  });
}

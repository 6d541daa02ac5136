import { handIn as handInWorkbook } from "../../app/hand-in";
import { formatCell } from "../../core/sheet/address";
import type { Texts } from "../../locales/texts";
import type { Command } from "../command";
import type { ExitStatus, Io } from "../io";
import { writeCopy } from "../write-copy";

type HandIn = Extract<Command, { readonly name: "hand-in" }>;

/** Writes a copy to hand in: without marks, sheets and settings of ours, on request with values for formulas. */
export function handIn(command: HandIn, texts: Texts, io: Io): Promise<ExitStatus> {
  const { commands } = texts;
  return writeCopy(command, texts, io, async (host, say) => {
    const made = await handInWorkbook(host, command);
    if (!made) {
      say(commands.onlyOwnSheets);
      return false;
    }
    if (made.uncalculated.length > 0) {
      say(
        commands.uncalculated(made.uncalculated.map(({ sheet, cells }) => ({ sheet, cells: cells.map(formatCell) }))),
      );
      return false;
    }
    say(commands.handedIn(made));
    return true;
  });
}

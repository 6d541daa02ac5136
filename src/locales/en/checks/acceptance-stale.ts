import { type CheckMessage, checkName } from "../../check-message";
import { checkMessages } from "./index.generated";

export default {
  name: "Acceptance no longer applies",
  what: ({ check, path, reason, isOpenAgain }): string => {
    const where = path[path.length - 1];
    const state = isOpenAgain ? "the values have changed and it is listed again" : "it is no longer found";
    const place = where === undefined ? "the whole table" : `"${where}"`;
    return `"${checkName(check, checkMessages)}" was accepted for ${place} (reason: ${reason}); ${state}.`;
  },
  why: "An acceptance holds for the values it was given for; with other values its reason may not hold.",
  todo: "Where it is listed again, correct it or accept it anew; where it is gone, withdraw the acceptance.",
} satisfies CheckMessage<"acceptance-stale">;

import { answers } from "./answers";
import { batch } from "./batch";
import { checkMessages } from "./checks/index.generated";
import { commands } from "./commands";
import { explanation } from "./explanation";
import { fixes } from "./fixes";
import { handIn } from "./hand-in";
import { handling } from "./handling";
import { outputs } from "./outputs";
import { pane } from "./pane";
import { paper } from "./paper";
import { problems } from "./problems";
import { profiles } from "./profiles";
import { refusals } from "./refusals";
import { report } from "./report";
import { reviewPage } from "./review-page";
import { scoring } from "./scoring";
import { settings } from "./settings";
import { workbench } from "./workbench";

/** The source of all texts: every other language has its type. */
export const zhCN = {
  language: "zh-CN",
  answers,
  batch,
  checks: checkMessages,
  commands,
  explanation,
  fixes,
  handIn,
  handling,
  outputs,
  pane,
  paper,
  problems,
  profiles,
  refusals,
  report,
  reviewPage,
  scoring,
  settings,
  workbench,
};

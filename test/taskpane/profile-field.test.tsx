import { renderToStaticMarkup } from "react-dom/server";
import type { StoredState } from "../../src/core/state/stored-state";
import { zhCN } from "../../src/locales/zh-CN";
import national2020 from "../../src/profiles/national-2020";
import { ProfileField } from "../../src/taskpane/settings/profile-field";
import { TextsProvider } from "../../src/taskpane/texts";
import { wordsOf } from "../support/markup";

const { settings } = zhCN;
const OWN = { id: "own", name: "本县", source: "本县办法", extends: "sichuan-2025", decimals: 1 };

const fieldOf = (kept: StoredState["profile"]) => (
  <TextsProvider texts={zhCN}>
    <ProfileField kept={kept} onChoose={() => undefined} />
  </TextsProvider>
);

it.each<[string, StoredState["profile"]]>([
  ["was written by a later version", "mars-2031"],
  ["is damaged", { ...OWN, decimals: "one" }],
])("rules of a workbook that can't be read are never taken for a person's own: what %s", (_, kept) => {
  const words = wordsOf(fieldOf(kept)).join("\n");
  expect(renderToStaticMarkup(fieldOf(kept))).toContain(`selected="">${settings.unreadable}</option>`);
  expect(words).toContain(settings.unreadableHint(national2020.name));
  expect(words).not.toContain(settings.own(national2020.name));
});

it("a person's own rules are named", () => {
  const words = wordsOf(fieldOf(OWN)).join("\n");
  expect(words).toContain(settings.own("本县"));
  expect(words).not.toContain(settings.unreadable);
});

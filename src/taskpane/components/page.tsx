import { useTexts } from "../texts";
import type { Texts } from "../../locales/texts";
import { Icon } from "./icon";

/** One sentence instead of the pane: it is starting, or it can't. */
export function Page({ text }: { readonly text: keyof Texts["pane"]["page"] }) {
  const { page } = useTexts().pane;
  return (
    <div className="page" role="status" aria-live="polite">
      {text !== "starting" && <Icon name="warning" size={32} />}
      <p>{page[text]}</p>
    </div>
  );
}

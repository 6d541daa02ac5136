import { useId, useState } from "react";
import type { CopyDesk } from "../../app/hand-in-copy";
import type { Session } from "../../app/session";
import { useTexts } from "../texts";
import { Button } from "./button";

interface HandInFormProps {
  readonly session: Session;
  readonly desk: CopyDesk;
}

/** Makes the copy of the workbook that is handed in. */
export function HandInForm({ session, desk }: HandInFormProps) {
  const { handIn } = useTexts();
  const id = useId();
  const [values, choose] = useState(false);
  return (
    <section className="hand-in" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {handIn.heading}
      </h2>
      <p className="muted">{handIn.hint}</p>
      <label className="choice-option">
        <input
          type="checkbox"
          checked={values}
          onChange={({ target }) => {
            choose(target.checked);
          }}
        />
        <span>{handIn.values}</span>
      </label>
      <Button
        label={handIn.make}
        icon="copy"
        onPress={() => {
          if (session.state().status !== "idle") return;
          void session.handIn(desk, { values }, handIn.fileName(desk.bookName()));
        }}
      />
    </section>
  );
}

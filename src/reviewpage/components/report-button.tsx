import { useState } from "react";
import { Button } from "../../taskpane/components/button";
import { useTexts } from "../../taskpane/texts";
import { download } from "../../taskpane/download";

/** Makes the report and hands it to the browser. */
export function ReportButton({ make }: { readonly make: () => Promise<Uint8Array> }) {
  const { report } = useTexts().reviewPage;
  const [state, setState] = useState<"ready" | "making" | "failed">("ready");
  const press = async (): Promise<void> => {
    setState("making");
    try {
      download(report.fileName, await make());
      setState("ready");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="report">
      <Button
        label={report.download}
        icon="table"
        look="primary"
        isDisabled={state === "making"}
        onPress={() => void press()}
      />
      <p className="muted" role="status">
        {state === "making" ? report.making : state === "failed" ? report.failed : report.hint}
      </p>
    </div>
  );
}

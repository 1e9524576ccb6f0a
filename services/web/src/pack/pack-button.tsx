import { type ReactElement, useState } from "react";
import { wordsOf } from "../api/problem.ts";
import { saveBlob } from "../shared/save-blob.ts";

interface PackButtonProps {
  readonly id: string;
  readonly name: string;
}

/** Saves the evidence pack: one HTML file with all quotes, their sources and hashes, to hand on or to print. */
export function PackButton({ id, name }: PackButtonProps): ReactElement {
  const [state, setState] = useState<"ready" | "making" | string>("ready");
  const save = async (): Promise<void> => {
    setState("making");
    try {
      const { evidencePack } = await import("./evidence-pack.ts");
      saveBlob(new Blob([await evidencePack(id, name)], { type: "text/html" }), `${name}, evidence.html`);
      setState("ready");
    } catch (thrown) {
      setState(wordsOf(thrown).what);
    }
  };
  return (
    <>
      <button type="button" className="button" disabled={state === "making"} onClick={() => void save()}>
        {state === "making" ? "Gathering…" : "Evidence pack"}
      </button>
      {state === "ready" || state === "making" ? null : <span role="alert">{state}</span>}
    </>
  );
}

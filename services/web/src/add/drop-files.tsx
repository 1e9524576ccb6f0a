import { type DragEvent, type ReactElement, useState } from "react";
import { type HandIn, handInFile } from "./handed-in.ts";

/** Files dropped or chosen: each is an article; one that cannot be read stops no other. */
export function DropFiles({ handIn }: { readonly handIn: HandIn }): ReactElement {
  const [over, setOver] = useState(false);
  const [published, setPublished] = useState("");
  const take = async (files: FileList | null): Promise<void> => {
    for (const file of files ?? []) await handIn(file.name, () => handInFile(file, published));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <section className="section">
      <h2>Drop files</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the button too */}
      <div
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>Text, web pages, PDF, e-mails, Markdown or JSON articles.</p>
        <label className="button">
          Choose files
          <input
            type="file"
            multiple
            className="unseen"
            accept=".txt,.md,.html,.htm,.pdf,.eml,.json"
            onChange={(event) => void take(event.target.files)}
          />
        </label>
        <label className="field">
          <span>Published on, where they do not say</span>
          <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
        </label>
      </div>
    </section>
  );
}

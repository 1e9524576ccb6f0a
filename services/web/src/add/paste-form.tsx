import { type FormEvent, type ReactElement, useState } from "react";
import { type HandIn, handInText, type Pasted } from "./handed-in.ts";

const NOTHING: Pasted = { text: "", title: "", published: "", url: "" };

/** An article's text, with what is known about it. */
export function PasteForm({ handIn }: { readonly handIn: HandIn }): ReactElement {
  const [pasted, setPasted] = useState(NOTHING);
  const set = (part: Partial<Pasted>): void => setPasted((now) => ({ ...now, ...part }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const name = pasted.title.trim() || pasted.text.trim().slice(0, 60);
    if (await handIn(name, () => handInText(pasted))) setPasted(NOTHING);
  };
  return (
    <form className="section" onSubmit={(event) => void submit(event)}>
      <h2>Paste an article</h2>
      <label className="field">
        <span>Its text</span>
        <textarea
          rows={9}
          required
          value={pasted.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <div className="add-about">
        <label className="field">
          <span>Headline, if known</span>
          <input
            value={pasted.title}
            maxLength={2000}
            onChange={(event) => set({ title: event.target.value })}
          />
        </label>
        <label className="field">
          <span>Published on</span>
          <input
            type="date"
            value={pasted.published}
            onChange={(event) => set({ published: event.target.value })}
          />
        </label>
        <label className="field">
          <span>Its address, if any</span>
          <input
            type="url"
            value={pasted.url}
            placeholder="https://"
            onChange={(event) => set({ url: event.target.value })}
          />
        </label>
      </div>
      <button type="submit" className="button primary">
        Read it
      </button>
    </form>
  );
}

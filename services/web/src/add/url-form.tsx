import { type FormEvent, type ReactElement, useState } from "react";
import { type HandIn, handInUrl } from "./handed-in.ts";

/** A page on the web, fetched by the server. */
export function UrlForm({ handIn }: { readonly handIn: HandIn }): ReactElement {
  const [url, setUrl] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void handIn(url, () => handInUrl(url));
    setUrl("");
  };
  return (
    <form className="section" onSubmit={submit}>
      <h2>Fetch a page</h2>
      <div className="joined">
        <label className="field">
          <span>Its address</span>
          <input
            type="url"
            required
            value={url}
            placeholder="https://"
            onChange={(event) => setUrl(event.target.value)}
          />
        </label>
        <button type="submit" className="button primary">
          Fetch it
        </button>
      </div>
    </form>
  );
}

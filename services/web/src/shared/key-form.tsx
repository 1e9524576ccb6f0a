import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { keepKey } from "../api/key.ts";

/** Asks for the key that this server wants; it is kept for this tab alone. */
export function KeyForm(): ReactElement {
  const [key, setKey] = useState("");
  const client = useQueryClient();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keepKey(key);
    void client.invalidateQueries();
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>Your key, as `cursus keys create` printed it</span>
        <input
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary">
        Open
      </button>
    </form>
  );
}

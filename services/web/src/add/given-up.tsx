import { useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { post } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";

interface Letter {
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
}

/** Articles that were given up, with the reason, and another try for each. */
export function GivenUp(): ReactElement | null {
  const { data } = useRead<{ readonly letters: readonly Letter[] }>("/v1/dead");
  const client = useQueryClient();
  if (data === undefined || data.letters.length === 0) return null;
  const retry = async (id: string): Promise<void> => {
    await post(`/v1/dead/${encodeURIComponent(id)}/retry`, {});
    await client.invalidateQueries({ queryKey: ["record", "/v1/dead"] });
  };
  return (
    <>
      <h3>Given up</h3>
      <ul className="entries">
        {data.letters.map(({ id, code, message, attempts }) => (
          <li key={id}>
            <b className="serif">{message}</b>
            <small>
              {code}, after {attempts} tries
            </small>
            <button type="button" className="text-button" onClick={() => void retry(id)}>
              Try again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { ReactElement } from "react";

/** Where else to look: what the page itself does not show. */
export function Foot(): ReactElement {
  return (
    <footer className="foot">
      <span>Every line here rests on a sentence of an article: choose it to see which.</span>
      <a href="/queues">Queue board</a>
      <a href="/openapi.json">HTTP API</a>
      <a href="/plain">Plain page</a>
      <a href="/v1/exports/jsonl" download>
        The record as JSON lines
      </a>
    </footer>
  );
}

import { type ReactElement, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { post } from "../api/client.ts";
import { Failed } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ResultGraph } from "./result-graph.tsx";
import { ResultTable } from "./result-table.tsx";
import { SAVED_QUERIES } from "./saved-queries.ts";
import type { Table } from "./table.ts";
import { useEditor } from "./use-editor.ts";
import "./console.css";

const FIRST = "MATCH (a)-[d:DISMISSED]->(b:Person)\nRETURN a.name, b.name, d.date\nORDER BY d.dateMin";

/** Cypher that reads the record and nothing else, with a table or a graph of what it gives. */
export function ConsoleView(): ReactElement {
  useTitle("Cypher");
  const [parameters, setParameters] = useSearchParams();
  const [table, setTable] = useState<Table | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [running, setRunning] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const run = async (): Promise<void> => {
    const query = editor.text();
    setParameters({ q: query }, { replace: true });
    setRunning(true);
    setFailure(null);
    try {
      setTable(await post<Table>("/v1/cypher", { query }));
    } catch (thrown) {
      setTable(null);
      setFailure(thrown);
    }
    setRunning(false);
  };
  const editor = useEditor(box, parameters.get("q") ?? FIRST, () => void run());
  return (
    <>
      <h1>Cypher</h1>
      <p className="standfirst">
        Read the graph with queries of your own. Whatever would change it is refused.
      </p>
      <label className="field narrow">
        <span>Begin with a saved query</span>
        <select
          value=""
          onChange={(event) =>
            editor.write(SAVED_QUERIES.find(({ name }) => name === event.target.value)?.cypher ?? "")
          }
        >
          <option value="">Choose…</option>
          {SAVED_QUERIES.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className="editor" ref={box} />
      <p className="row">
        <button type="button" className="button primary" disabled={running} onClick={() => void run()}>
          {running ? "Running…" : "Run"}
        </button>
        <span className="quiet small">or Ctrl-Enter</span>
      </p>
      {failure === null ? null : <Failed error={failure} />}
      {table === null ? null : (
        <>
          <ResultGraph table={table} />
          <ResultTable table={table} />
        </>
      )}
    </>
  );
}

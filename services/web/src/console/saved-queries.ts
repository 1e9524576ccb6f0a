import document from "../../../../docs/cypher.md?raw";

/** A query to begin with, out of the contract for analysts. */
export interface SavedQuery {
  readonly name: string;
  readonly cypher: string;
}

/** The saved queries of docs/cypher.md, which a test of the release runs. */
export const SAVED_QUERIES: readonly SavedQuery[] = savedQueriesIn(document);

/** Each heading with the first Cypher block beneath it. */
export function savedQueriesIn(text: string): readonly SavedQuery[] {
  return text
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const name = part.slice(0, part.indexOf("\n")).trim();
      const cypher = /```cypher\n([\s\S]*?)```/.exec(part)?.[1]?.trim();
      return cypher === undefined ? [] : [{ name, cypher }];
    });
}

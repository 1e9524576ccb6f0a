import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { EDGE_TYPES, EVENT_LABELS, LABELS } from "../shared/legend.ts";

const WORDS = [
  "MATCH",
  "OPTIONAL MATCH",
  "WHERE",
  "RETURN",
  "ORDER BY",
  "LIMIT",
  "WITH",
  "UNWIND",
  "count",
  "collect",
  "date",
  "coalesce",
];

const options = (words: readonly string[], type: string): readonly Completion[] =>
  words.map((label) => ({ label, type }));
const NODES = options([...LABELS, ...EVENT_LABELS], "class");
const EDGES = options(EDGE_TYPES, "property");
const KEYWORDS = options(WORDS, "keyword");

/** Our labels after `(:`, our edges after `[:`, else the language's own words. */
export function completeCypher(context: CompletionContext): CompletionResult | null {
  const label = context.matchBefore(/[:|]\w*/);
  if (label !== null) {
    const before = context.state.sliceDoc(Math.max(0, label.from - 200), label.from);
    const inEdge = before.lastIndexOf("[") > Math.max(before.lastIndexOf("]"), before.lastIndexOf("("));
    return { from: label.from + 1, options: inEdge ? EDGES : NODES, validFor: /^\w*$/ };
  }
  const word = context.matchBefore(/\w+/);
  if (word === null && !context.explicit) return null;
  return { from: word?.from ?? context.pos, options: KEYWORDS, validFor: /^\w*$/ };
}

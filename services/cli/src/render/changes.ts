import type { Cause, ChangedElement, RecordEvent } from "@cursus/graph";
import { printable } from "../printable.ts";

/** Edges that bind articles to the record: of interest to whoever looks for them only. */
const BINDINGS: ReadonlySet<string> = new Set([
  "REFERS_TO",
  "EVIDENCE_FOR",
  "SIDE",
  "ABOUT",
  "COPY_OF",
  "DURING",
]);
/** Ids by which the record finds its way: nobody reads them. */
const IDS: ReadonlySet<string> = new Set(["firstMention"]);
const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/** One cause, and under it a line for each change. */
export function renderEvent({ at, cause, changes }: RecordEvent, all: boolean): string {
  const shown = changes.filter(({ name }) => all || !BINDINGS.has(name));
  const lines = shown.map((change) => `  ${SIGNS[change.change]} ${printable(words(change))}`);
  return [`${at}  ${printable(causeWords(cause))}`, ...(lines.length === 0 ? ["  (nothing)"] : lines)].join(
    "\n",
  );
}

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "article":
      return `article: ${cause.title ?? cause.article}`;
    case "correction":
      return `correction of an article: ${cause.title ?? cause.article}`;
    case "retraction":
      return `retraction: ${cause.title ?? cause.article}`;
    case "reading":
      return `read anew by ${cause.extractor}: ${cause.title ?? cause.article}`;
    case "judgement":
      return `judgement by ${cause.by}: ${cause.about.join(" / ")}: ${cause.says}`;
    case "withdrawal":
      return `judgement of ${cause.by} withdrawn: ${cause.about.join(" / ")}: ${cause.says}`;
    case "rules":
      return `rules: ${cause.from} became ${cause.to}`;
    case "erasure":
      return `erasure by ${cause.by}: ${cause.why} (what it changed is destroyed with it)`;
  }
}

function words({ name, ends, before, after, change }: ChangedElement): string {
  const what = ends === undefined ? `${name} ${nameOf(after ?? before)}` : `${ends[0]} -${name}-> ${ends[1]}`;
  if (change !== "changed") return `${what}${when(after ?? before)}`;
  const fields = Object.keys({ ...before, ...after }).filter(
    (field) =>
      !IDS.has(field) && JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after?.[field] ?? null),
  );
  const parts = fields.map((field) => `${field} ${value(before?.[field])} → ${value(after?.[field])}`);
  return parts.length === 0 ? what : `${what}: ${parts.join(", ")}`;
}

type Fields = ChangedElement["after"];

const nameOf = (fields: Fields): string => String(fields?.name ?? fields?.words ?? fields?.status ?? "");

function when(fields: Fields): string {
  const { date, from, to } = fields ?? {};
  if (typeof date === "string") return ` (${date})`;
  return from == null && to == null ? "" : ` (${from ?? ".."} to ${to ?? ".."})`;
}

const value = (one: unknown): string => (one === undefined || one === null ? "-" : JSON.stringify(one));

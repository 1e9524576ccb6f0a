import { articleName } from "@cursus/api";
import type { Cause, ChangedElement, RecordEvent } from "@cursus/graph";
import { printable } from "../printable.ts";
import { changeLines } from "./told-change.ts";

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/** One cause, and under it what it changed that a reader looks for; with `all` each node and edge as it is kept. */
export function renderEvent({ at, cause, changes }: RecordEvent, all: boolean): string {
  const lines = all ? changes.map(wholeLine) : changeLines(changes);
  const shown = lines.map((line) => `  ${line}`);
  return [`${at}  ${printable(causeWords(cause))}`, ...(shown.length === 0 ? [`  ${NOTHING}`] : shown)].join(
    "\n",
  );
}

const wholeLine = (element: ChangedElement): string =>
  printable(`${SIGNS[element.change]} ${words(element)}`);

const NOTHING = "(nothing but where it stands, and in how many articles)";

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "article":
      return `article: ${articleName(cause.title, cause.article)}`;
    case "correction":
      return `correction of an article: ${articleName(cause.title, cause.article)}`;
    case "retraction":
      return `retraction: ${articleName(cause.title, cause.article)}`;
    case "reading":
      return `read anew by ${cause.extractor}: ${articleName(cause.title, cause.article)}`;
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
    (field) => JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after?.[field] ?? null),
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

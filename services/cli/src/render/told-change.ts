import type { ChangedElement } from "@cursus/graph";
import { ENTITY_TYPES, NODES } from "@cursus/graph-schema";
import { printable } from "../printable.ts";

/** What a reader of the record looks for: what happened, who held what, and where articles disagree. */
const TOLD: Readonly<Record<string, string>> = {
  HELD: "held",
  Event: "event",
  Contradiction: "contradiction",
};
/** What follows from other things told, or only says where they stand. */
const UNTOLD_FIELDS =
  /^(?:firstMention|samples|claims|sources|details|basis|fromBasis|toBasis|tenure|event|.*(?:Min|Max))$/;
const DID = { added: "new", removed: "gone", changed: "now" } as const;
const DID_WIDTH = 6;
const WHAT_WIDTH = 15;

/** Somebody or something that is named: told by kind, many in a line. */
const isNamed = ({ name, change }: ChangedElement): boolean =>
  change !== "changed" && !(name in TOLD) && ENTITY_TYPES.some((type) => type === name);

/** The changes that matter, a line each; what came or went by name only, a line for each kind. */
export function changeLines(changes: readonly ChangedElement[]): readonly string[] {
  const told = changes.filter(({ name }) => name in TOLD).flatMap(line);
  const kinds = Map.groupBy(changes.filter(isNamed), ({ change, name }) => `${change} ${name}`);
  return [...told, ...[...kinds.values()].map(namedLine)];
}

const columns = (did: string, what: string, words: string): string =>
  `${did.padEnd(DID_WIDTH)}${what.padEnd(WHAT_WIDTH)}${printable(words)}`;

function namedLine(same: readonly ChangedElement[]): string {
  const [first] = same;
  const { name = "", change = "added" } = first ?? {};
  const plural = name in NODES ? NODES[name as keyof typeof NODES].plural : name;
  const names = same.map(({ before, after }) => String((after ?? before)?.name ?? "")).join("; ");
  return columns(DID[change], plural, names);
}

function line(element: ChangedElement): string[] {
  const { change, name, ends, before, after } = element;
  const fields = after ?? before;
  const called = ends === undefined ? nameOf(fields) : `${ends[0]}, ${ends[1]}`;
  const kind = TOLD[name] ?? name;
  if (change !== "changed") return [columns(DID[change], kind, `${called}${howWords(fields)}`)];
  const became = differences(element);
  return became.length === 0 ? [] : [columns(DID.changed, kind, `${called}: ${became.join(", ")}`)];
}

type Fields = ChangedElement["after"];

const nameOf = (fields: Fields): string => String(fields?.name ?? fields?.words ?? "");

/** "(2021 until 2023, acting)", "(2022-01-19)", "(alleged)". */
function howWords(fields: Fields): string {
  const { date, from, to, status, acting } = fields ?? {};
  const days = from == null && to == null ? [] : [`${from ?? "?"} until ${to ?? "?"}`];
  const isPlain = status === "asserted" || status === "unspecified" || (status === "former" && to != null);
  const how = [
    ...(date == null ? [] : [String(date)]),
    ...days,
    ...(status == null || isPlain ? [] : [String(status)]),
    ...(acting === true ? ["acting"] : []),
  ];
  return how.length === 0 ? "" : ` (${how.join(", ")})`;
}

/** What became of each property, in words; of its support only where another source joins or leaves. */
function differences({ before, after }: ChangedElement): readonly string[] {
  const fields = Object.keys({ ...before, ...after }).filter((field) => !UNTOLD_FIELDS.test(field));
  const became = fields.filter((field) => shown(before?.[field]) !== shown(after?.[field]));
  const supported =
    before?.sources === after?.sources
      ? []
      : [`independent sources ${shown(before?.sources)} → ${shown(after?.sources)}`];
  return [
    ...became.map((field) => `${field} ${shown(before?.[field])} → ${shown(after?.[field])}`),
    ...supported,
  ];
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "not stated";
  return typeof value === "string" ? value : JSON.stringify(value);
}

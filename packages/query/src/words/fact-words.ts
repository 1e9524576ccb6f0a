import { FACTS, type FactType, factDefinition, type Role } from "@cursus/graph-schema";
import { inflect } from "./inflect.ts";

/** The two parties of a fact whose doer is named first: "A dismissed B". */
export interface ActiveWords {
  readonly subject: Role;
  readonly object: Role;
  /** "dismissed" */
  readonly past: string;
  /** "dismiss" */
  readonly base: string;
}

/** How a fact is put with its doer first; null where it has none ("resigned") or nobody is its object. */
export function activeWords(type: FactType): ActiveWords | null {
  const edge = factDefinition(type).edges?.find(({ to }) => to === "PATIENT" || to === "PREDECESSOR");
  if (edge === undefined) return null;
  const base = factDefinition(type).verbs[0];
  return { subject: edge.from as Role, object: edge.to as Role, past: edge.reads, base: base ?? edge.reads };
}

/** The role of whom the fact is told about: the one dismissed, tried, elected. */
export function principalRole(type: FactType): Role {
  const { principal, subject } = factDefinition(type);
  return (principal ?? subject) as Role;
}

/** "was dismissed", "resigned". */
export function pastWords(type: FactType): string {
  return FACTS[type].words;
}

/** "would be dismissed", "would resign": what was planned or is only supposed. */
export function wouldWords(type: FactType): string {
  const { words, verbs } = factDefinition(type);
  const auxiliary = /^(was|were|had|took|left|held) (.+)$/.exec(words);
  if (auxiliary !== null) return `would ${BASE_OF[auxiliary[1] ?? ""]} ${auxiliary[2]}`;
  const verb = verbs.find((base) => inflect(base).past === words);
  return `would ${verb ?? words}`;
}

const BASE_OF: Readonly<Record<string, string>> = {
  was: "be",
  were: "be",
  had: "have",
  took: "take",
  left: "leave",
  held: "hold",
};

/** "dismissal", "charge change": the event as a noun; null for a statement that is no event. */
export function nounOf(type: FactType): string | null {
  const { label } = factDefinition(type);
  return label === null ? null : label.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

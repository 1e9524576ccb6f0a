import type { FactType } from "@cursus/graph-schema";
import { ACCUSED } from "./accused.ts";
import { ACQUITTED } from "./acquitted.ts";
import { APPEALED } from "./appealed.ts";
import { APPOINTED } from "./appointed.ts";
import { ARRESTED } from "./arrested.ts";
import { CHARGED } from "./charged.ts";
import { CONVICTED } from "./convicted.ts";
import type { Frame, NounPattern, VerbPattern } from "./define.ts";
import { DIED } from "./died.ts";
import { DISMISSED } from "./dismissed.ts";
import { DISQUALIFIED } from "./disqualified.ts";
import { ELECTED } from "./elected.ts";
import { ESCAPED } from "./escaped.ts";
import { EXTRADITED } from "./extradited.ts";
import { LEFT_OFFICE } from "./left-office.ts";
import { OVERTURNED } from "./overturned.ts";
import { PARDONED } from "./pardoned.ts";
import { REASSIGNED } from "./reassigned.ts";
import { RELEASED } from "./released.ts";
import { REQUESTED } from "./requested.ts";
import { RESIGNED } from "./resigned.ts";
import { SENTENCED } from "./sentenced.ts";
import { SUCCEEDED } from "./succeeded.ts";
import { TOOK_OFFICE } from "./took-office.ts";
import { TRIED } from "./tried.ts";

/** Every frame, in the order in which they are tried. */
const FRAMES: readonly Frame[] = [
  DISMISSED,
  RESIGNED,
  APPOINTED,
  ELECTED,
  TOOK_OFFICE,
  LEFT_OFFICE,
  REASSIGNED,
  SUCCEEDED,
  DISQUALIFIED,
  ARRESTED,
  CHARGED,
  TRIED,
  CONVICTED,
  SENTENCED,
  ACQUITTED,
  APPEALED,
  OVERTURNED,
  PARDONED,
  RELEASED,
  ESCAPED,
  EXTRADITED,
  ACCUSED,
  DIED,
  REQUESTED,
];

interface VerbEntry {
  readonly type: FactType;
  readonly pattern: VerbPattern;
}
interface NounEntry {
  readonly type: FactType;
  readonly pattern: NounPattern;
}

function index<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [words, entry] of entries)
    for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), entry]);
  return map;
}

/** The patterns of each verb, by lemma. */
export const VERB_FRAMES: ReadonlyMap<string, readonly VerbEntry[]> = index(
  FRAMES.flatMap(({ type, verbs }) => verbs.map((pattern) => [pattern.verbs, { type, pattern }] as const)),
);

/** The patterns of each noun, singular. */
export const NOUN_FRAMES: ReadonlyMap<string, readonly NounEntry[]> = index(
  FRAMES.flatMap(({ type, nouns }) =>
    (nouns ?? []).map((pattern) => [pattern.nouns, { type, pattern }] as const),
  ),
);

import type { Details, FactType } from "@cursus/graph-schema";
import type { Draft } from "../model.ts";
import type { Candidate, Filler } from "./candidate.ts";

/** What a change of office says of its holding, as of the article: who was appointed holds it, who was dismissed held it. */
const AFTER: Readonly<Partial<Record<FactType, "current" | "former">>> = {
  APPOINTED: "current",
  TOOK_OFFICE: "current",
  DISMISSED: "former",
  LEFT_OFFICE: "former",
};

/** The holdings that stated changes of office force, where the article does not state them itself. */
export function impliedHoldings(candidates: readonly Candidate[]): readonly Candidate[] {
  const held = new Set(
    candidates
      .filter(({ type }) => type === "HELD_OFFICE")
      .map(({ roles }) => keyOf(roles.PATIENT?.draft, roles.OFFICE?.draft)),
  );
  const left = new Set(
    candidates
      .filter(
        ({ type, mood }) => /^(?:DISMISSED|RESIGNED|LEFT_OFFICE)$/.test(type) && mood.polarity === "asserted",
      )
      .map(({ roles }) => keyOf(roles.PATIENT?.draft, roles.OFFICE?.draft)),
  );
  const implied: Candidate[] = [];
  for (const candidate of candidates.flatMap(holdingsOf)) {
    const key = keyOf(candidate.roles.PATIENT?.draft, candidate.roles.OFFICE?.draft);
    if (held.has(key)) continue;
    held.add(key);
    implied.push(
      left.has(key) && !isRenewed(candidate)
        ? { ...candidate, details: { ...candidate.details, status: "former" } }
        : candidate,
    );
  }
  return implied;
}

/** Who was reappointed after leaving holds the office again. */
const isRenewed = ({ sentence, trigger, details }: Candidate): boolean =>
  details.status === "current" &&
  /^re-?(?:appoint|elect|install|name)/.test(sentence.words[trigger.last]?.lemma ?? "");

const keyOf = (person: Draft | undefined, office: Draft | undefined): string =>
  `${person?.key}\n${office?.key}`;

function holdingsOf(candidate: Candidate): Candidate[] {
  const { type, roles, mood } = candidate;
  if (mood.polarity !== "asserted" || !roles.OFFICE) return [];
  if (type === "SUCCEEDED")
    return [
      ...held(candidate, roles.SUCCESSOR, roles.OFFICE, "current"),
      ...held(candidate, roles.PREDECESSOR, roles.OFFICE, "former"),
    ];
  const status = AFTER[type];
  return status ? held(candidate, roles.PATIENT, roles.OFFICE, status) : [];
}

function held(
  base: Candidate,
  person: Filler | undefined,
  office: Filler,
  status: "current" | "former",
): Candidate[] {
  if (!person?.draft.named || person.draft.type !== "Person") return [];
  const details: Details = base.details.acting ? { status, acting: true } : { status };
  return [
    {
      ...base,
      type: "HELD_OFFICE",
      roles: { PATIENT: person, OFFICE: office },
      details,
      mood: { polarity: "asserted", modality: "inferred" },
      date: null,
      confidence: Math.min(0.7, base.confidence - 0.1),
    },
  ];
}

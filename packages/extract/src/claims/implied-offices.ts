import type { Details, FactType, StatedDate } from "@cursus/graph-schema";
import type { Draft } from "../model.ts";
import type { Candidate, Filler } from "./candidate.ts";

/**
 * What a change of office says of its holding, as of the article: who took office holds it, who was dismissed held it.
 * Who was appointed may not have taken office yet.
 */
const AFTER: Readonly<Partial<Record<FactType, "current" | "former">>> = {
  TOOK_OFFICE: "current",
  DISMISSED: "former",
  LEFT_OFFICE: "former",
};

/** The holdings that stated changes of office force, where the article does not state them itself. */
export function impliedHoldings(
  candidates: readonly Candidate[],
  published: string | null,
): readonly Candidate[] {
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
    if (held.has(key) || isHeadOfState(candidate, candidates)) continue;
    held.add(key);
    if (isOver(candidate, candidates)) {
      implied.push({ ...candidate, details: { ...candidate.details, status: "former" } });
      continue;
    }
    implied.push(
      left.has(key) && !isRenewed(candidate)
        ? { ...candidate, details: { ...candidate.details, status: "former" } }
        : asOfArticle(candidate, published),
    );
  }
  return implied;
}

/** Who took office more than a year before the article may have left since: nothing says that it is held still. */
function asOfArticle(candidate: Candidate, published: string | null): Candidate {
  const taken = sourceOf(candidate)?.max;
  const isOld = taken && published && Date.parse(published) - Date.parse(taken) > YEAR;
  return isOld && candidate.details.status === "current"
    ? { ...candidate, details: { ...candidate.details, status: "unspecified" } }
    : candidate;
}

const YEAR = 365 * 86_400_000;

/** The change that a holding is read from is kept beside it while claims are made. */
const SOURCES = new WeakMap<Candidate, Candidate>();
const sourceOf = (held: Candidate): StatedDate | null => SOURCES.get(held)?.date ?? null;
/** More than a year before the last day of which the article tells what has happened. */
function isLongAgo(date: StatedDate | null, all: readonly Candidate[]): boolean {
  const end = date?.max;
  if (!end) return false;
  const past = all.filter(({ mood }) => mood.polarity !== "planned" && mood.polarity !== "hypothetical");
  const last = past.reduce((day, one) => (one.date?.min && one.date.min > day ? one.date.min : day), end);
  return Date.parse(last) - Date.parse(end) > YEAR;
}
const isLater = (date: StatedDate | null, than: StatedDate | null): boolean =>
  !!date?.min && !!than?.max && date.min > than.max;

/** Whom the article calls the head of state it need not be told to be president. */
const isHeadOfState = ({ roles, details }: Candidate, all: readonly Candidate[]): boolean =>
  details.status === "current" &&
  all.some(
    (other) =>
      other.type === "HELD_OFFICE" &&
      other.roles.PATIENT?.draft === roles.PATIENT?.draft &&
      /^head of (?:state|government)$/.test(other.roles.OFFICE?.draft.office?.title ?? "") &&
      other.roles.OFFICE?.draft.office?.jurisdiction === roles.OFFICE?.draft.office?.jurisdiction,
  );

/** An appointment of years ago, or told before the office that the person is said to hold now. */
function isOver(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.details.status !== "current") return false;
  if (isPostOfThen(candidate)) return true;
  const person = candidate.roles.PATIENT?.draft;
  return all.some(
    ({ type, roles, details, mood, date }) =>
      roles.PATIENT?.draft === person &&
      roles.OFFICE !== undefined &&
      roles.OFFICE.draft !== candidate.roles.OFFICE?.draft &&
      !isSameTitle(roles.OFFICE.draft, candidate.roles.OFFICE?.draft) &&
      mood.polarity === "asserted" &&
      ((type === "HELD_OFFICE" && details.status === "current" && isLongAgo(sourceOf(candidate), all)) ||
        (/^(?:APPOINTED|TOOK_OFFICE)$/.test(type) && isLater(date, sourceOf(candidate)))),
  );
}

/** "governor of the prefecture", "Niigata governor": one office in other words. */
const isSameTitle = ({ office: one }: Draft, other: Draft | undefined): boolean =>
  plainTitle(one?.title) === plainTitle(other?.office?.title) && one?.rank === other?.office?.rank;

const plainTitle = (title: string | undefined): string => title?.split(" of ")[0] ?? "";

/** "..., a post she held for six years": how long it was held is told of a term that has ended. */
function isPostOfThen({ sentence, trigger }: Candidate): boolean {
  const after = sentence.words.slice(trigger.last + 1).map(({ text }) => text.toLowerCase());
  return POST_OF_THEN.test(after.join(" "));
}

const POST_OF_THEN =
  /, (?:a|the) (?:post|office|position|job|role|seat) (?:that |which )?(?:he|she|they) (?:held|kept|occupied|filled) (?:for|until|till|from|between|through)\b/;

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
  const implied: Candidate = {
    ...base,
    type: "HELD_OFFICE",
    roles: { PATIENT: person, OFFICE: office },
    details,
    mood: { polarity: "asserted", modality: "inferred" },
    date: null,
    confidence: Math.min(0.7, base.confidence - 0.1),
  };
  SOURCES.set(implied, base);
  return [implied];
}

import type { Details } from "@cursus/graph-schema";
import { withIdentity } from "../coreference/identity.ts";
import { identifyLead } from "../coreference/lead.ts";
import type { Draft } from "../model.ts";
import type { Candidate } from "./candidate.ts";
import { weighed } from "./confidence.ts";
import { impliedHoldings } from "./implied-offices.ts";

/** Fills in what other sentences of the article say of the same thing, and leaves out what is said twice. */
export function completeClaims(candidates: readonly Candidate[]): readonly Candidate[] {
  identifyLead(candidates);
  const identified = candidates.map(withIdentity);
  const stated = identified.map((candidate) => withOffice(candidate, identified));
  const withOffices = [...stated, ...impliedHoldings(stated)];
  const grounded = withOffices.map((candidate) => withGround(candidate, withOffices));
  const shared = grounded.map((candidate) => withShared(candidate, grounded));
  const settled = withoutBareSentences(shared).map((candidate) =>
    withRivals(withEra(withStatus(candidate, shared), shared), shared),
  );
  return withoutRepeats(settled.filter((candidate) => !isEchoed(candidate, settled))).map(weighed);
}

/** "his departure" after "he resigned" tells no second leaving. */
const isEchoed = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  /^(?:LEFT_OFFICE|DISMISSED)$/.test(candidate.type) &&
  candidate.trigger.first === candidate.trigger.last &&
  candidate.sentence.words[candidate.trigger.first]?.tag === "NOUN" &&
  all.some(
    ({ type, roles, mood }) =>
      ENDS.test(type) &&
      type !== candidate.type &&
      mood.polarity === "asserted" &&
      roles.PATIENT?.draft === candidate.roles.PATIENT?.draft,
  );

const ENDS = /^(?:DISMISSED|RESIGNED|LEFT_OFFICE)$/;

/** An office left unsaid is the one that the article gives the person, where it gives just one that fits. */
function withOffice(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.roles.OFFICE) return candidate;
  const held = (person: Draft | undefined): Candidate[] =>
    person
      ? all.filter(
          ({ type, roles, mood }) =>
            /^(?:HELD_OFFICE|TOOK_OFFICE|APPOINTED|ELECTED|RESIGNED|DISMISSED|LEFT_OFFICE)$/.test(type) &&
            roles.OFFICE !== undefined &&
            roles.PATIENT?.draft === person &&
            mood.polarity === "asserted",
        )
      : [];
  const found = ENDS.test(candidate.type)
    ? (takenBefore(candidate, held(candidate.roles.PATIENT?.draft)) ??
      leftOffice(held(candidate.roles.PATIENT?.draft)))
    : candidate.type === "SUCCEEDED"
      ? passedOffice(
          candidate,
          held(candidate.roles.SUCCESSOR?.draft),
          held(candidate.roles.PREDECESSOR?.draft),
        )
      : null;
  const office = found?.roles.OFFICE ?? inPlaceOf(candidate, all)?.roles.OFFICE;
  return office
    ? { ...candidate, roles: { ...candidate.roles, OFFICE: office }, confidence: candidate.confidence - 0.06 }
    : candidate;
}

/** "appointed X in her place": the office that she left. */
function inPlaceOf(candidate: Candidate, all: readonly Candidate[]): Candidate | undefined {
  if (!/^(?:APPOINTED|TOOK_OFFICE|ELECTED)$/.test(candidate.type)) return undefined;
  const passed = all.find(
    ({ type, roles, sentence }) =>
      type === "SUCCEEDED" &&
      sentence === candidate.sentence &&
      roles.SUCCESSOR?.draft === candidate.roles.PATIENT?.draft,
  );
  const left = all.filter(
    ({ type, roles }) =>
      ENDS.test(type) && roles.OFFICE && roles.PATIENT?.draft === passed?.roles.PREDECESSOR?.draft,
  );
  return passed ? left.at(-1) : undefined;
}

/** "became its deputy director in 2016. She resigned in 2020": the office that the lines before say was taken. */
function takenBefore(candidate: Candidate, held: readonly Candidate[]): Candidate | null {
  const near = held.filter(
    ({ type, sentence }) =>
      /^(?:TOOK_OFFICE|APPOINTED|ELECTED)$/.test(type) &&
      sentence.index <= candidate.sentence.index &&
      candidate.sentence.index - sentence.index <= 1,
  );
  return near.at(-1) ?? null;
}

/** The one former office, else the only office; posts without a title of their own do not count. */
function leftOffice(held: readonly Candidate[]): Candidate | null {
  const former = unlike(held.filter(({ details }) => details.status === "former"));
  if (former.length === 1) return former[0] ?? null;
  const all = unlike(held);
  return all.length === 1 ? (all[0] ?? null) : null;
}

function unlike(held: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(held.map((one) => [one.roles.OFFICE?.draft, one])).values()];
}

/** The office that both are given, or the one that only one side is given. */
function passedOffice(
  passed: Candidate,
  successor: readonly Candidate[],
  predecessor: readonly Candidate[],
): Candidate | null {
  const isNear = ({ sentence, date }: Candidate): boolean =>
    sentence === passed.sentence ||
    (date === null && Math.abs(sentence.index - passed.sentence.index) <= NEAR) ||
    (Math.abs(sentence.index - passed.sentence.index) <= 1 && agree(date?.edtf, passed.date?.edtf));
  const change = unlike([
    ...successor.filter((one) => /^(?:TOOK_OFFICE|APPOINTED|ELECTED)$/.test(one.type) && isNear(one)),
    ...predecessor.filter((one) => ENDS.test(one.type) && isNear(one)),
  ]);
  if (change.length === 1) return change[0] ?? null;
  const common = unlike(
    successor.filter((one) =>
      predecessor.some((other) => other.roles.OFFICE?.draft === one.roles.OFFICE?.draft),
    ),
  );
  if (common.length === 1) return common[0] ?? null;
  const now = unlike(
    successor.filter(({ type, details }) => type === "HELD_OFFICE" && details.status === "current"),
  );
  return common.length === 0 && now.length === 1 ? (now[0] ?? null) : null;
}

/** "sentenced after being found guilty of X": the sentence is for what the same sentence convicts of. */
function withGround(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const other = GROUNDS[candidate.type] ?? null;
  if (other === null || candidate.roles.OFFENCE) return candidate;
  const found = all.filter(
    ({ type, sentence, roles }) =>
      type === other &&
      sentence === candidate.sentence &&
      roles.OFFENCE &&
      roles.PATIENT?.draft === candidate.roles.PATIENT?.draft,
  );
  const offence = found.length === 1 ? found[0]?.roles.OFFENCE : undefined;
  return offence ? { ...candidate, roles: { ...candidate.roles, OFFENCE: offence } } : candidate;
}

/** Where a step of the same sentence says what for. */
const GROUNDS: Readonly<Partial<Record<Candidate["type"], Candidate["type"]>>> = {
  SENTENCED: "CONVICTED",
  CONVICTED: "SENTENCED",
  TRIED: "CHARGED",
  ARRESTED: "CHARGED",
};

const SHARED = /^(?:SENTENCED|CONVICTED|TRIED|ARRESTED|CHARGED)$/;

/** Two sentences about one sentencing: each has what only the other states. Conflicts keep them apart. */
function withShared(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (!SHARED.test(candidate.type) || candidate.mood.polarity !== "asserted") return candidate;
  const others = all.filter(
    (other) => other !== candidate && other.type === candidate.type && isSameMatter(candidate, other),
  );
  if (candidate.type !== "SENTENCED" || others.length === 0) return candidate;
  const rivals = all.filter(
    (other) => other.type === "SENTENCED" && other.roles.PATIENT?.draft === candidate.roles.PATIENT?.draft,
  );
  if (new Set(rivals.flatMap(({ details }) => details.durationYears ?? details.sentence ?? [])).size > 1)
    return candidate;
  return others.reduce(merge, candidate);
}

/** No sentence further on tells the terms of the same sentencing. */
const NEAR = 3;

/** "was sentenced after being found guilty of X" beside "was sentenced to five years": one sentencing, with what both say. */
function withoutBareSentences(all: readonly Candidate[]): readonly Candidate[] {
  const isBare = ({ type, details, date, mood }: Candidate): boolean =>
    type === "SENTENCED" &&
    mood.polarity === "asserted" &&
    Object.keys(details).length === 0 &&
    date === null;
  const nearest = (bare: Candidate): Candidate | undefined =>
    all
      .filter(
        (other) =>
          other.type === "SENTENCED" &&
          !isBare(other) &&
          other.mood.polarity === "asserted" &&
          other.roles.PATIENT?.draft === bare.roles.PATIENT?.draft &&
          Math.abs(other.sentence.index - bare.sentence.index) <= NEAR,
      )
      .toSorted(
        (a, b) =>
          Math.abs(a.sentence.index - bare.sentence.index) - Math.abs(b.sentence.index - bare.sentence.index),
      )[0];
  const owners = new Map(all.filter(isBare).map((bare) => [bare, nearest(bare)]));
  return all
    .filter((candidate) => !owners.get(candidate))
    .map((candidate) =>
      [...owners]
        .filter(([, owner]) => owner === candidate)
        .reduce((sum, [bare]) => merge(sum, bare), candidate),
    );
}

const isSameMatter = (a: Candidate, b: Candidate): boolean =>
  b.mood.polarity === "asserted" &&
  a.roles.PATIENT !== undefined &&
  a.roles.PATIENT.draft === b.roles.PATIENT?.draft &&
  agree(a.date?.edtf, b.date?.edtf) &&
  agree(a.roles.OFFENCE?.draft.key, b.roles.OFFENCE?.draft.key);

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

function merge(candidate: Candidate, other: Candidate): Candidate {
  const details: Details = { ...other.details, ...candidate.details };
  const roles = { ...other.roles, ...candidate.roles };
  return { ...candidate, details, roles, date: candidate.date ?? other.date };
}

/** "charged in 2010 by prosecutor general X" where the article names another as the current one. */
function withEra(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.type !== "HELD_OFFICE" || candidate.details.status !== "current") return candidate;
  const office = candidate.roles.OFFICE?.draft;
  const dated = all.find(({ sentence, date }) => sentence === candidate.sentence && date !== null)?.date?.max;
  const last = all.reduce((day, { date }) => (date?.max && date.max > day ? date.max : day), "");
  const isOld =
    dated !== undefined &&
    dated !== null &&
    last !== "" &&
    Date.parse(last) - Date.parse(dated) > 2 * 365 * 86_400_000;
  const other = all.some(
    ({ type, roles, details, sentence }) =>
      type === "HELD_OFFICE" &&
      details.status === "current" &&
      roles.OFFICE?.draft === office &&
      roles.PATIENT?.draft !== candidate.roles.PATIENT?.draft &&
      sentence !== candidate.sentence,
  );
  return isOld && other ? { ...candidate, details: { ...candidate.details, status: "former" } } : candidate;
}

/** Who was dismissed or resigned in the article no longer holds the office. */
function withStatus(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.type !== "HELD_OFFICE" || candidate.details.status !== "current") return candidate;
  const person = candidate.roles.PATIENT?.draft;
  const office = candidate.roles.OFFICE?.draft;
  const ended = all.some(({ type, roles, mood }) => {
    if (mood.polarity !== "asserted") return false;
    if (type === "REASSIGNED")
      return (
        roles.PATIENT?.draft === person &&
        roles.OFFICE_TO?.draft !== office &&
        (roles.OFFICE?.draft ?? office) === office
      );
    if (type === "DIED") return roles.PATIENT?.draft === person;
    if (type === "SUCCEEDED") return roles.PREDECESSOR?.draft === person && roles.OFFICE?.draft === office;
    return ENDS.test(type) && roles.PATIENT?.draft === person && roles.OFFICE?.draft === office;
  });
  const renewed = all.some(
    ({ type, roles, sentence, trigger }) =>
      type === "APPOINTED" &&
      roles.PATIENT?.draft === person &&
      /^re-?appoint/.test(sentence.words[trigger.last]?.lemma ?? ""),
  );
  return ended && !renewed
    ? { ...candidate, details: { ...candidate.details, status: "former" } }
    : candidate;
}

/** Figures of different sources for one thing: each is what its source claims. */
function withRivals(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (!/_COUNT$/.test(candidate.type) || candidate.mood.polarity !== "asserted") return candidate;
  const rivals = all.filter(
    (other) =>
      other.type === candidate.type &&
      other.details.count !== candidate.details.count &&
      (other.attribution !== candidate.attribution || other.sentence !== candidate.sentence) &&
      whoOf(other) === whoOf(candidate),
  );
  const told = candidate.attribution !== null;
  const first = rivals.every(({ sentence }) => sentence.index >= candidate.sentence.index);
  const rival = told && rivals.length > 0 && (!first || isPartisan(candidate.attribution ?? ""));
  return rival ? { ...candidate, mood: { polarity: "alleged", modality: "claimed" } } : candidate;
}

/** The media and the sides of a fight: where others say otherwise, theirs is a claim. */
const isPartisan = (source: string): boolean =>
  /television|station|newspaper|media|daily|broadcaster|channel|website|sources?\b|militant|rebel|insurgent|taliban|separatist|extremist|group|guerrilla|opposition|activist/i.test(
    source,
  );

/** Who is counted, by the last word: "Burundian soldiers" and "soldiers" are the same, and so are "others". */
const whoOf = ({ details }: Candidate): string =>
  (details.who ?? "people")
    .split(" ")
    .at(-1)
    ?.toLowerCase()
    .replace(/s$/, "")
    .replace(/^(?:other|person|soldier|troop|civilian)$/, "people") ?? "";

/** Of claims that say the same, the one that says most; of equals the first. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = Map.groupBy(candidates, keyOf);
  return [...groups.values()].flatMap((group) => keepDistinct(group));
}

function keepDistinct(group: readonly Candidate[]): readonly Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of group.toSorted(
    (a, b) => richness(b) - richness(a) || a.sentence.start - b.sentence.start,
  ))
    if (!best.some((kept) => says(kept, candidate))) best.push(candidate);
  return best;
}

const id = (filler: { readonly draft: Draft } | undefined): string =>
  filler ? `${filler.draft.type}/${filler.draft.key}` : "";

/** What makes two claims speak of one fact, apart from details that may be left unsaid. */
const keyOf = ({ type, mood, roles, details }: Candidate): string =>
  [
    type,
    mood.polarity,
    id(roles.PATIENT),
    id(roles.SUCCESSOR),
    id(roles.PREDECESSOR),
    id(roles.EVENT),
    details.count ?? "",
    details.who && /COUNT/.test(type) ? "" : "",
  ].join("|");

const richness = ({ roles, details, date }: Candidate): number =>
  Object.keys(roles).length * 2 + Object.keys(details).length + (date ? 2 + date.edtf.length / 10 : 0);

/** Whether the kept claim already says all that the other does. */
function says(kept: Candidate, other: Candidate): boolean {
  const same = (role: "OFFICE" | "OFFENCE" | "AGENT" | "COURT" | "PLACE"): boolean =>
    other.roles[role] === undefined || id(other.roles[role]) === id(kept.roles[role]);
  const roles =
    same("OFFICE") &&
    same("OFFENCE") &&
    (same("AGENT") || other.roles.AGENT?.draft.named === false) &&
    same("PLACE");
  const court = same("COURT") || other.roles.COURT?.draft.named === false;
  const dates = other.date === null || (kept.date !== null && agree(kept.date.edtf, other.date.edtf));
  const details = Object.entries(other.details).every(
    ([name, value]) =>
      kept.details[name as keyof Details] === value || (name === "status" && value === "unspecified"),
  );
  return roles && court && dates && details;
}

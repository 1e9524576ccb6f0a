import type { Draft } from "../../model.ts";
import type { Candidate } from "../candidate.ts";
import { agree, ENDS, NEAR, TELLS_OFFICE, unlike } from "./ends.ts";

/** An office left unsaid is the one that the article gives the person, where it gives just one that fits. */
export function withOffice(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.roles.OFFICE || candidate.officeUnread) return candidate;
  const held = (person: Draft | undefined): Candidate[] =>
    person
      ? all.filter(
          ({ type, roles, mood }) =>
            TELLS_OFFICE.test(type) &&
            roles.OFFICE !== undefined &&
            (candidate.officeIn?.test(roles.OFFICE.draft.office?.title ?? "") ?? true) &&
            roles.PATIENT?.draft === person &&
            mood.polarity === "asserted",
        )
      : [];
  const found = ENDS.test(candidate.type)
    ? (takenBefore(candidate, held(candidate.roles.PATIENT?.draft)) ??
      leftOffice(held(candidate.roles.PATIENT?.draft).filter((one) => !isHeldNow(one))))
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
    ({ type, roles, sentence, mood }) =>
      type === "SUCCEEDED" &&
      mood.polarity === "asserted" &&
      sentence === candidate.sentence &&
      roles.SUCCESSOR?.draft === candidate.roles.PATIENT?.draft,
  );
  const left = all.filter(
    ({ type, roles, mood }) =>
      ENDS.test(type) &&
      mood.polarity === "asserted" &&
      roles.OFFICE &&
      roles.PATIENT?.draft === passed?.roles.PREDECESSOR?.draft,
  );
  return passed ? left.at(-1) : undefined;
}

/** "became its deputy director in 2016. She resigned in 2020": the office that the lines before say was taken. */
function takenBefore(candidate: Candidate, held: readonly Candidate[]): Candidate | null {
  const near = held.filter(
    ({ type, sentence, trigger }) =>
      /^(?:TOOK_OFFICE|APPOINTED|ELECTED)$/.test(type) &&
      candidate.sentence.index - sentence.index <= 1 &&
      (sentence.index < candidate.sentence.index ||
        (sentence === candidate.sentence && trigger.first < candidate.trigger.first)),
  );
  return near.at(-1) ?? null;
}

/** "was relieved of the post and is now an adviser": not what was left. */
export const isHeldNow = ({ type, trigger, sentence }: Candidate): boolean =>
  type === "HELD_OFFICE" &&
  [1, 2, 3].some((step) =>
    /^(?:now|currently|presently)$/.test(sentence.words[trigger.first - step]?.text.toLowerCase() ?? ""),
  );

/** The one former office, else the only office; posts without a title of their own do not count. */
function leftOffice(held: readonly Candidate[]): Candidate | null {
  const former = unlike(held.filter(({ details }) => details.status === "former"));
  if (former.length === 1) return former[0] ?? null;
  const all = unlike(held);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** "put the army chief, X, in charge of security, replacing Y": what X is besides was not Y's. */
const isPutInCharge = ({ sentence, trigger }: Candidate): boolean =>
  sentence.words.slice(0, trigger.first).some(({ lemma, tag }) => tag === "VERB" && lemma === "put");

/**
 * "Prime Minister X was replaced by Finance Minister Y": what X is called where it is told is what passes. Not in "her
 * predecessor, Senator X": that is what X is by now.
 */
const isTitleIn = (passed: Candidate, { type, sentence, details }: Candidate): boolean =>
  type === "HELD_OFFICE" &&
  sentence === passed.sentence &&
  details.status === "current" &&
  sentence.words[passed.trigger.last]?.tag === "VERB";

/** "the new finance minister": what it is told of came with the succession. */
const isNew = ({ sentence, trigger }: Candidate): boolean =>
  sentence.words
    .slice(Math.max(0, trigger.first - 1), trigger.last + 1)
    .some(({ text }) => /^(?:new|newly|incoming)$/i.test(text));

/** "was replaced by Y, a former police chief": what Y was before is not what passes. */
const isPastOfNewcomer = (passed: Candidate, { type, sentence, details, trigger }: Candidate): boolean =>
  type === "HELD_OFFICE" &&
  details.status === "former" &&
  sentence === passed.sentence &&
  trigger.first > passed.trigger.last;

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
  // "became A in 1988 and B in 1991, replacing X": the office told last before.
  const told = change.filter(
    ({ sentence, trigger }) => sentence === passed.sentence && trigger.last < passed.trigger.first,
  );
  if (told.length > 0) return told.toSorted((a, b) => b.trigger.first - a.trigger.first)[0] ?? null;
  const common = unlike(
    successor.filter((one) =>
      predecessor.some((other) => other.roles.OFFICE?.draft === one.roles.OFFICE?.draft),
    ),
  );
  if (common.length === 1) return common[0] ?? null;
  // Who is only to succeed still holds another office.
  if (passed.mood.polarity !== "asserted") {
    const left = unlike(predecessor);
    return left.length === 1 ? (left[0] ?? null) : null;
  }
  const now = unlike(
    successor.filter(({ type, details }) => type === "HELD_OFFICE" && details.status === "current"),
  );
  if (common.length > 0 || isPutInCharge(passed)) return null;
  const [left, ...others] = unlike(predecessor.filter((one) => isTitleIn(passed, one)));
  if (left !== undefined && others.length === 0 && !now.some((one) => isNew(one))) return left;
  if (now.length === 1) return now.find((one) => !one.roles.OFFICE?.draft.office?.rank) ?? null;
  // The successor is given no office, or has left the only one: the one that either side had.
  const open = successor.filter(({ details }) => details.status !== "former");
  const past = successor.filter((one) => !isPastOfNewcomer(passed, one));
  const either = unlike([...(predecessor.length > 0 ? open : past), ...predecessor]);
  return now.length === 0 && either.length === 1 ? (either[0] ?? null) : null;
}

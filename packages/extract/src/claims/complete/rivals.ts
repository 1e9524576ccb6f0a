import type { Candidate } from "../candidate.ts";

/** Figures of different sources for one thing: each is what its source claims. */
export function withRivals(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (!/_COUNT$/.test(candidate.type) || candidate.mood.polarity !== "asserted") return candidate;
  const rivals = all.filter(
    (other) =>
      other.type === candidate.type &&
      other.details.count !== candidate.details.count &&
      (other.attribution !== candidate.attribution || other.sentence !== candidate.sentence) &&
      whoOf(other) === whoOf(candidate),
  );
  const told = candidate.attribution !== null;
  const first = rivals.every(
    ({ sentence, trigger }) =>
      sentence.index > candidate.sentence.index ||
      (sentence === candidate.sentence && trigger.first > candidate.trigger.first),
  );
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
    .replace(
      /^(?:other|person|soldier|troop|civilian|dead|bodie|death|live|life|fatalitie|victim|casualtie)$/,
      "people",
    ) ?? "";

import type { Candidate, Filler } from "../claims/candidate.ts";
import type { Draft } from "../model.ts";

/** Says that somebody without a name is the person named. */
export function identify(unnamed: Draft, person: Draft): void {
  if (unnamed === person || unnamed.named || unnamed.type !== "Person" || person.type !== "Person") return;
  unnamed.sameAs = person;
  for (const span of unnamed.mentions)
    if (!person.mentions.some(({ start }) => start === span.start)) person.mentions.push(span);
}

/** Claims of the unnamed as claims of who they turned out to be. */
export const withIdentity = (candidate: Candidate): Candidate => ({
  ...candidate,
  roles: Object.fromEntries(
    Object.entries(candidate.roles).map(([role, filler]: [string, Filler | undefined]) => [
      role,
      filler?.draft.sameAs ? { ...filler, draft: filler.draft.sameAs } : filler,
    ]),
  ),
});

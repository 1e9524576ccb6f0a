import { factDefinition } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import { gapDays, surelyBefore } from "./bounds.ts";
import { inRole } from "./event.ts";
import { isEnd, type Observation } from "./observation.ts";
import type { Participant } from "./statement.ts";
import { TAKING_UP_DAYS } from "./terms.ts";

/** One office's observations, with those beginnings marked that only chose somebody, and those that are surely old. */
export const toldBeginnings = (inOffice: readonly Observation[]): readonly Observation[] =>
  withOldSuccessions(withChoices(inOffice));

/** Marks the appointments that only chose somebody, as those show who took up the office some time after. */
function withChoices(inOffice: readonly Observation[]): readonly Observation[] {
  return [...Map.groupBy(inOffice, ({ person }) => person.id).values()].flatMap((ofHolder) =>
    ofHolder.map((one) => (isChoice(one, ofHolder) ? chosenBy(one) : one)),
  );
}

const chosenBy = rememberOf((one: Observation): Observation => ({ ...one, kind: "chosen" }));

/** An appointment, and then within a year the taking of the office, with no end between. */
function isChoice(one: Observation, ofHolder: readonly Observation[]): boolean {
  const { chooses, startRank = 0 } = factDefinition(one.type);
  if (one.kind !== "start" || chooses !== "perhaps") return false;
  return ofHolder.some(
    (taking) =>
      taking.kind === "start" &&
      (factDefinition(taking.type).startRank ?? startRank) < startRank &&
      surelyBefore(one.when, taking.when) &&
      gapDays(one.when, taking.when) <= TAKING_UP_DAYS &&
      !ofHolder.some(
        (end) => isEnd(end) && surelyBefore(one.when, end.when) && surelyBefore(end.when, taking.when),
      ),
  );
}

/** "He was succeeded by Ana Ruiz", long after she left: no return of hers, unless he held the office after her. */
function withOldSuccessions(inOffice: readonly Observation[]): readonly Observation[] {
  const ofHolders = Map.groupBy(inOffice, ({ person }) => person.id);
  return inOffice.map((one) => (isOldSuccession(one, ofHolders) ? oldBeginning(one) : one));
}

const oldBeginning = rememberOf((one: Observation): Observation => ({ ...one, isOld: true }));

function isOldSuccession(
  { kind, edtf, event, person }: Observation,
  ofHolders: ReadonlyMap<string, readonly Observation[]>,
): boolean {
  if (kind !== "start" || edtf !== null || event === undefined) return false;
  const predecessors = inRole(event, "PREDECESSOR").map(({ id }) => id);
  if (predecessors.length === 0) return false;
  const ends = (ofHolders.get(person.id) ?? []).filter(isEnd);
  const isSuccessor = ({ id }: Participant): boolean => predecessors.includes(id);
  if (ends.some((end) => end.event && inRole(end.event, "SUCCESSOR").some(isSuccessor))) return false;
  const held = predecessors.flatMap((id) => ofHolders.get(id) ?? []).filter((one) => one.event !== event);
  return !held.some(({ when }) => ends.some((end) => surelyBefore(end.when, when)));
}

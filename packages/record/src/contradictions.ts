import type { PlacedClaim } from "@cursus/graph-schema";
import { rememberOf } from "@cursus/kernel";
import { gapDays, overlap, surelyBefore } from "./bounds.ts";
import { type Conflict, idsOf } from "./conflict.ts";
import { inRole, isAssertedEvent, type RecordEvent } from "./event.ts";
import { eventName } from "./event-name.ts";
import { isStatedEnd, type Observation } from "./observation.ts";
import { officeName } from "./office-name.ts";
import { sortedUnique } from "./order.ts";
import { rivalHolders } from "./rival-holders.ts";
import type { Participant } from "./statement.ts";
import type { Tenure } from "./tenure.ts";
import { isOneChange } from "./told-late.ts";

/** All that cannot be right together in events and tenures: rival reports of one thing, and denials of it. */
export function conflictsOf(events: readonly RecordEvent[], tenures: readonly Tenure[]): readonly Conflict[] {
  const asserted = events.filter(isAssertedEvent);
  return [
    ...asserted.flatMap(rivalDates),
    ...asserted.flatMap(rivalAgents),
    ...asserted.flatMap(rivalOutcomes),
    ...deniedEvents(events),
    ...tenures.flatMap(rivalEnds),
    ...rivalHolders(tenures),
  ];
}

const rivalDates = rememberOf((event: RecordEvent): readonly Conflict[] => {
  const { rivals } = event.date;
  if (rivals.length === 0) return [];
  const dates = sortedUnique(rivals.flatMap(({ claim }) => claim.date?.edtf ?? []));
  const words = `${eventName(event)}: ${dates.join(" or ")}`;
  return [{ kind: "date", words, rule: "one event has one date", about: [event], sides: idsOf(rivals) }];
});

/** Two persons cannot each have dismissed one man once; a person and the body he leads can. */
const rivalAgents = rememberOf((event: RecordEvent): readonly Conflict[] => {
  const makesEdge = event.fact.edges?.some(({ from }) => from === "AGENT") ?? false;
  const agents = inRole(event, "AGENT").filter(({ label, identified }) => label === "Person" && identified);
  if (!makesEdge || agents.length < 2) return [];
  const sides = agents.flatMap((agent) => firstNaming(event, agent));
  const words = `${eventName(event)}: by ${sortedUnique(agents.map(({ mention }) => mention.name)).join(" or ")}`;
  return [{ kind: "agent", words, rule: "one act has one author", about: [event], sides }];
});

const firstNaming = (event: RecordEvent, agent: Participant): readonly string[] =>
  idsOf(event.statements.filter(({ fillers }) => fillers.get("AGENT")?.id === agent.id)).slice(0, 1);

const rivalOutcomes = rememberOf((event: RecordEvent): readonly Conflict[] => {
  const { rivals } = event.details;
  if (rivals.length === 0 || event.fact.judicial === undefined) return [];
  const words = `${eventName(event)}: the reports differ in its terms`;
  return [
    { kind: "outcome", words, rule: "one decision has one content", about: [event], sides: idsOf(rivals) },
  ];
});

/** What one article says happened and another, published no earlier, says did not. */
function deniedEvents(events: readonly RecordEvent[]): readonly Conflict[] {
  const told = Map.groupBy(events.filter(isAssertedEvent), unitOf);
  return events
    .filter(({ status, principal }) => status === "negated" && principal !== undefined)
    .flatMap((denial) =>
      (told.get(unitOf(denial)) ?? [])
        .filter((event) => denies(denial, event))
        .map((event) => denied(event, denial)),
    );
}

const unitOf = ({ type, principal }: RecordEvent): string => `${type} ${principal?.id}`;

/** An undated denial is of what was told, or happened, at most this long before. */
const DENIED_DAYS = 366;

function denies(denial: RecordEvent, event: RecordEvent): boolean {
  const apart = event.fact.oncePer.some((role) => {
    const [ours, theirs] = [inRole(denial, role), inRole(event, role)].map((all) =>
      all.filter((one) => one.identified),
    );
    return ours?.length && theirs?.length && !ours.some(({ id }) => theirs.some((other) => other.id === id));
  });
  if (apart) return false;
  if (denial.date.edtf !== null) return event.date.edtf !== null && overlap(denial.date, event.date);
  return denial.statements.some(({ claim }) => isOfItsTime(claim, event));
}

/** What an undated denial can mean: nothing that comes after it, nor what was told, and had happened, long before. */
function isOfItsTime({ published, version }: PlacedClaim, { date, statements }: RecordEvent): boolean {
  if (published === null) return statements.some(({ claim }) => claim.version === version);
  const day = { min: published, max: published };
  if (surelyBefore(day, date)) return false;
  const told = statements.map(({ claim }) => ({ min: claim.published, max: claim.published }));
  return [date, ...told].some((when) => gapDays(when, day) <= DENIED_DAYS);
}

function denied(event: RecordEvent, denial: RecordEvent): Conflict {
  return {
    kind: "polarity",
    words: `${eventName(event)}: told and denied`,
    rule: "what happened cannot not have happened",
    about: [event, denial],
    sides: [...idsOf(event.statements).slice(0, 1), ...idsOf(denial.statements).slice(0, 1)],
  };
}

/** A tenure with two ends of one kind on days that cannot be the same, or of two kinds and far apart. */
const rivalEnds = rememberOf((tenure: Tenure): readonly Conflict[] => {
  const ends = tenure.observations.filter(isStatedEnd);
  const told = new Map(
    ends.map((end) => [`${end.type} ${end.event?.id} ${end.when.min} ${end.when.max}`, end]),
  );
  const rivals = ends.filter((end) => told.values().some((other) => areRivals(end, other)));
  if (rivals.length === 0) return [];
  const dates = sortedUnique(rivals.flatMap(({ edtf }) => edtf ?? []));
  const words = `End of a tenure as ${officeName(tenure.office.mention)}: ${dates.join(" or ")}`;
  const sides = sortedUnique(rivals.flatMap(({ statements }) => idsOf(statements).slice(0, 1)));
  return [{ kind: "date", words, rule: "one tenure has one end", about: [tenure], sides }];
});

/** Who resigned may leave the office some weeks after, and is then told to have left it. */
const areRivals = (a: Observation, b: Observation): boolean =>
  !overlap(a.when, b.when) &&
  (a.type === b.type ? a.event === undefined || a.event !== b.event : !isOneChange(a.when, b.when));

import { earliest, gapDays, latest, overlap, surelyBefore } from "./bounds.ts";
import { inRole, isAssertedEvent, type RecordEvent } from "./event.ts";
import { eventName } from "./event-name.ts";
import { isBeginning, isEnd } from "./observation.ts";
import { officeName } from "./office-name.ts";
import { byRank, sortedUnique } from "./order.ts";
import type { Participant, Statement } from "./statement.ts";
import type { Tenure } from "./tenure.ts";
import { hasOneSeat } from "./tenures.ts";

/** Claims that cannot all be right, what about, and the rule that says so. */
export interface Conflict {
  readonly kind: "date" | "agent" | "polarity" | "holder" | "outcome";
  readonly words: string;
  readonly rule: string;
  readonly about: readonly (RecordEvent | Tenure)[];
  /** One claim's id for each side. */
  readonly sides: readonly string[];
}

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

const idsOf = (statements: readonly Statement[]): readonly string[] =>
  sortedUnique(statements.map(({ claim }) => claim.id));

function rivalDates(event: RecordEvent): readonly Conflict[] {
  const { rivals } = event.date;
  if (rivals.length === 0) return [];
  const dates = sortedUnique(rivals.flatMap(({ claim }) => claim.date?.edtf ?? []));
  const words = `${eventName(event)}: ${dates.join(" or ")}`;
  return [{ kind: "date", words, rule: "one event has one date", about: [event], sides: idsOf(rivals) }];
}

/** Two persons cannot each have dismissed one man once; a person and the body he leads can. */
function rivalAgents(event: RecordEvent): readonly Conflict[] {
  const makesEdge = event.fact.edges?.some(({ from }) => from === "AGENT") ?? false;
  const agents = inRole(event, "AGENT").filter(({ label, identified }) => label === "Person" && identified);
  if (!makesEdge || agents.length < 2) return [];
  const sides = agents.flatMap((agent) => firstNaming(event, agent));
  const words = `${eventName(event)}: by ${sortedUnique(agents.map(({ mention }) => mention.name)).join(" or ")}`;
  return [{ kind: "agent", words, rule: "one act has one author", about: [event], sides }];
}

const firstNaming = (event: RecordEvent, agent: Participant): readonly string[] =>
  idsOf(event.statements.filter(({ fillers }) => fillers.get("AGENT")?.id === agent.id)).slice(0, 1);

function rivalOutcomes(event: RecordEvent): readonly Conflict[] {
  const { rivals } = event.details;
  if (rivals.length === 0 || event.fact.judicial === undefined) return [];
  const words = `${eventName(event)}: the reports differ in its terms`;
  return [
    { kind: "outcome", words, rule: "one decision has one content", about: [event], sides: idsOf(rivals) },
  ];
}

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

function denies(denial: RecordEvent, event: RecordEvent): boolean {
  const apart = event.fact.oncePer.some((role) => {
    const [ours, theirs] = [inRole(denial, role), inRole(event, role)].map((all) =>
      all.filter((one) => one.identified),
    );
    return ours?.length && theirs?.length && !ours.some(({ id }) => theirs.some((other) => other.id === id));
  });
  if (apart) return false;
  if (denial.date.edtf !== null) return event.date.edtf !== null && overlap(denial.date, event.date);
  return denial.statements.some(
    ({ claim }) => !surelyBefore({ min: null, max: claim.published }, event.date),
  );
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

/** A tenure with two ends of one kind on days that cannot be the same. */
function rivalEnds(tenure: Tenure): readonly Conflict[] {
  const ends = tenure.observations.filter(({ kind, edtf }) => kind === "end" && edtf !== null);
  const rivals = ends.filter((end) =>
    ends.some(
      (other) => other.type === end.type && other.event !== end.event && !overlap(end.when, other.when),
    ),
  );
  if (rivals.length === 0) return [];
  const dates = sortedUnique(rivals.flatMap(({ edtf }) => edtf ?? []));
  const words = `End of a tenure as ${officeName(tenure.office.mention)}: ${dates.join(" or ")}`;
  const sides = sortedUnique(rivals.flatMap(({ statements }) => idsOf(statements).slice(0, 1)));
  return [{ kind: "date", words, rule: "one tenure has one end", about: [tenure], sides }];
}

/** A report of another in the one seat this soon between two of one holder is no change of hands. */
const CHANGE_DAYS = 366;

/** One person's holding of a one-seat office broken by another's, with no end and no new beginning told. */
function rivalHolders(tenures: readonly Tenure[]): readonly Conflict[] {
  const seated = tenures.filter(
    ({ acting, person, office }) => !acting && person.identified && hasOneSeat(office),
  );
  return [...Map.groupBy(seated, ({ office }) => office.id).values()].flatMap((inOffice) => {
    const broken = [...Map.groupBy(inOffice, ({ person }) => person.id).values()].flatMap(brokenHoldings);
    return broken.flatMap(([before, after]) => rivalHolding(before, after, inOffice));
  });
}

type Broken = readonly [before: Tenure, after: Tenure];

function brokenHoldings(ofHolder: readonly Tenure[]): readonly Broken[] {
  const inTime = ofHolder.toSorted(byRank((tenure) => [firstDay(tenure) ?? "", tenure.id]));
  return inTime.slice(1).flatMap((after, at): Broken[] => {
    const before = inTime[at];
    return before !== undefined && isUntold(before, after) ? [[before, after]] : [];
  });
}

const firstDay = ({ observations }: Tenure): string | null =>
  earliest(observations.map(({ when }) => when.min));
const lastDay = ({ observations }: Tenure): string | null => latest(observations.map(({ when }) => when.max));

function isUntold(before: Tenure, after: Tenure): boolean {
  const told = before.observations.some(isEnd) || after.observations.some(isBeginning);
  if (told) return false;
  const gap = gapDays({ min: null, max: lastDay(before) }, { min: firstDay(after), max: null });
  return gap <= CHANGE_DAYS || after.observations.every(isEnd);
}

function rivalHolding(before: Tenure, after: Tenure, inOffice: readonly Tenure[]): readonly Conflict[] {
  const rivals = inOffice.filter(
    (other) =>
      other.person.id !== before.person.id &&
      other.observations.some(
        ({ when }) =>
          surelyBefore({ min: null, max: lastDay(before) }, when) &&
          surelyBefore(when, { min: firstDay(after), max: null }),
      ),
  );
  if (rivals.length === 0) return [];
  const about = [before, after, ...rivals];
  const words = `${officeName(before.office.mention)}: held by one, another and the first again, no change told`;
  const sides = about.flatMap(({ statements }) => idsOf(statements).slice(0, 1));
  return [{ kind: "holder", words, rule: "one seat has one holder", about, sides }];
}

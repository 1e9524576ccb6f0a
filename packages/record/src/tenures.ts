import { byText, remember, rememberBy, rememberOf } from "@cursus/kernel";
import { seatsOfKey } from "@cursus/resolve";
import { toldBeginnings } from "./beginnings.ts";
import { latest, surelyBefore } from "./bounds.ts";
import { inRole, isAssertedEvent, type RecordEvent } from "./event.ts";
import { happened, isEnd, type Observation, observationsOf } from "./observation.ts";
import { byRank } from "./order.ts";
import type { Participant, Statement } from "./statement.ts";
import { type Tenure, tenureOf } from "./tenure.ts";
import type { Closing } from "./tenure-limits.ts";
import { termsOf } from "./terms.ts";
import { isLagging, isToldAgain, type Turns, turnsOf } from "./told-late.ts";

/** Who held which office when, as far as asserted events and statements tell. */
export function tenuresOf(
  events: readonly RecordEvent[],
  statements: readonly Statement[],
): readonly Tenure[] {
  const closings = closingsOf(events);
  const observations = observationsOf(events, statements).map((one) => notAfterDeath(one, closings));
  const offices = Map.groupBy(observations, ({ office }) => office.id);
  return [...offices.values()]
    .flatMap((inOffice) => tenuresBy([...inOffice, ...closingsIn(inOffice, closings)]))
    .toSorted((a, b) => byText(a.id, b.id));
}

/** The tenures of one office by its observations and what closes any of them. */
const tenuresBy = remember((told: readonly (Observation | Closing)[]): readonly Tenure[] => {
  const closings = told.filter(isClosing);
  const bySubject = new Map(closings.map((closing) => [closing.event.principal?.id ?? "", closing]));
  const inOffice = told.filter((one): one is Observation => !isClosing(one));
  return tenuresOfOffice(toldBeginnings(inOffice), bySubject);
});

const isClosing = (one: Observation | Closing): one is Closing => !("kind" in one);

function closingsIn(inOffice: readonly Observation[], closings: Closings): readonly Closing[] {
  const subjects = new Set(inOffice.flatMap(({ person, office }) => [person.id, office.id]));
  return [...subjects].flatMap((subject) => closings.get(subject) ?? []);
}

/** By person or office. */
type Closings = ReadonlyMap<string, Closing>;

const CLOSING: ReadonlySet<string | undefined> = new Set(["all", "holders"]);

/** A person's death and an office's abolition, where the articles agree on one. */
function closingsOf(events: readonly RecordEvent[]): Closings {
  const closing = events.filter(
    (event) => isAssertedEvent(event) && CLOSING.has(event.fact.endsTenure?.scope),
  );
  const bySubject = Map.groupBy(closing, ({ principal }) => principal?.id ?? "");
  return new Map(
    [...bySubject].flatMap(([subject, [event, rival]]) =>
      event === undefined || rival !== undefined ? [] : [[subject, closingBy(event)] as const],
    ),
  );
}

const closingBy = rememberOf((event: RecordEvent): Closing => ({ event, when: happened(event) }));

/** What first closed the term: its holder's death or its office's end, unless it surely goes on after that. */
function closingOf(term: readonly Observation[], closings: Closings): Closing | undefined {
  const [first] = term;
  const both = [first?.person.id, first?.office.id].flatMap((id) => closings.get(id ?? "") ?? []);
  return both
    .filter(({ when }) => !term.some((one) => !isEnd(one) && surelyBefore(when, one.when)))
    .toSorted(byRank(({ when, event }) => [when.max ?? "9999", event.id]))[0];
}

/** "President Kennedy" in an article of today says that he held the office, not that he does. */
function notAfterDeath(observation: Observation, closings: Closings): Observation {
  const death = closings.get(observation.person.id);
  const late = death !== undefined && surelyBefore(death.when, observation.when);
  return late && observation.kind === "seen" ? heldBefore([observation, death]) : observation;
}

const heldBefore = remember(
  ([observation, death]: readonly [Observation, Closing]): Observation => ({
    ...observation,
    kind: "held",
    when: { min: null, max: death.when.max },
  }),
);

/** True where the title says that one person holds the office at a time. Local offices are any number. */
export const hasOneSeat = ({ mention }: Participant): boolean => seatsOfKey(mention.key) === 1;

function tenuresOfOffice(inOffice: readonly Observation[], closings: Closings): readonly Tenure[] {
  const holders = Map.groupBy(inOffice, ({ person }) => person.id);
  const oneSeat = inOffice[0] !== undefined && hasOneSeat(inOffice[0].office);
  const present = oneSeat ? [...holders.values()].flatMap(presentIn) : [];
  return [...holders.values()].flatMap((ofHolder) => {
    const [first] = ofHolder;
    if (first === undefined) return [];
    const others = present.filter(({ person }) => person.id !== first.person.id);
    const closed = [first.person.id, first.office.id].flatMap((id) => closings.get(id)?.when ?? []);
    const [regular, acting] = capacities(ofHolder);
    const build = (observations: readonly Observation[], isActing: boolean, cuts: readonly Observation[]) =>
      termsOf(observations, { others: cuts, closings: closed }).map((term) =>
        tenureBy(term, isActing, closingOf(term, closings), oneSeat ? floorOf(term, inOffice) : null),
      );
    return [
      ...build(regular, false, others),
      // Whoever takes the office up ends the acting for it; the holder that is stood in for does not.
      ...build(
        acting,
        true,
        others.filter(({ kind }) => kind === "start"),
      ),
    ];
  });
}

/** One object for as long as nothing changes of what the tenure is made of: what is made of it is found again. */
function tenureBy(
  term: readonly Observation[],
  acting: boolean,
  closing: Closing | undefined,
  floor: string | null,
): Tenure {
  const told = closing === undefined ? term : [...term, closing];
  return limitedTenure(toldBy(told), acting ? "acting" : undefined, floor ?? undefined);
}

const toldBy = remember((told: readonly (Observation | Closing)[]) => ({
  term: told.filter((one): one is Observation => !isClosing(one)),
  closing: told.find(isClosing),
}));

const limitedTenure = rememberBy(
  ({ term, closing }: ReturnType<typeof toldBy>, acting: string | undefined, floor: string | undefined) =>
    tenureOf(term, acting !== undefined, closing, floor ?? null),
);

/** When the holder surely sat in the seat. */
function presentIn(ofHolder: readonly Observation[]): readonly Observation[] {
  const turns = turnsOf(ofHolder);
  return ofHolder.filter((one) => isPresent(one, turns));
}

/** A day on which the holder surely sat in the seat. Who acts for the holder does not sit in it. */
function isPresent(one: Observation, turns: Turns): boolean {
  const { person, kind, when, acting } = one;
  if (!person.identified || acting || when.min === null || when.max === null) return false;
  if (kind === "seen") return !isLagging(one, turns);
  return kind === "start" || (kind === "end" && !isToldAgain(one, turns));
}

/** A holder's observations in the office and in an acting capacity; an end goes to the one it can be the end of. */
function capacities(
  observations: readonly Observation[],
): readonly [regular: readonly Observation[], acting: readonly Observation[]] {
  const holdings = observations.filter(({ kind }) => kind !== "end");
  const endsActing = (end: Observation): boolean =>
    holdings.some((one) => one.acting && !surelyBefore(end.when, one.when)) &&
    !holdings.some((one) => !one.acting && !surelyBefore(end.when, one.when));
  const isActing = (one: Observation): boolean => one.acting || (isEnd(one) && endsActing(one));
  return [observations.filter((one) => !isActing(one)), observations.filter(isActing)];
}

/** The earliest day on which the predecessor can have left, of a term that began by succession. */
function floorOf(term: readonly Observation[], inOffice: readonly Observation[]): string | null {
  const successions = term.filter(({ kind, type }) => kind === "start" && type === "SUCCEEDED");
  return latest(successions.map((start) => predecessorsEnd(start, inOffice)));
}

function predecessorsEnd(start: Observation, inOffice: readonly Observation[]): string | null {
  if (start.event === undefined) return null;
  const before = new Set(inRole(start.event, "PREDECESSOR").map(({ id }) => id));
  const ends = inOffice.filter(
    ({ kind, event, person, when }) =>
      kind === "end" && event !== start.event && before.has(person.id) && !surelyBefore(start.when, when),
  );
  return latest(ends.map(({ when }) => when.min));
}

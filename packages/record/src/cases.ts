import type { NodeRef } from "@cursus/graph-schema";
import { byText, hashId, remember } from "@cursus/kernel";
import { surelyBefore } from "./bounds.ts";
import { inRole, isAssertedEvent, type RecordEvent } from "./event.ts";
import { byRank, sortedUnique } from "./order.ts";
import { oldestOf, type Participant } from "./statement.ts";

/** One person's matter through the courts: its steps, in the order of the procedure as far as dates tell. */
export interface Case extends NodeRef {
  readonly label: "Case";
  readonly person: Participant;
  readonly steps: readonly RecordEvent[];
}

/** The matters of all persons. Steps that may belong to several matters belong to none. */
export function casesOf(events: readonly RecordEvent[]): readonly Case[] {
  const judicial = events.filter(
    (event) =>
      event.fact.judicial &&
      event.fact.alleged === undefined &&
      isAssertedEvent(event) &&
      event.principal?.label === "Person",
  );
  const persons = Map.groupBy(judicial, ({ principal }) => principal?.id ?? "");
  return [...persons.values()].flatMap(mattersBy).toSorted((a, b) => byText(a.id, b.id));
}

type Matter = readonly RecordEvent[];

const mattersBy = remember((events: readonly RecordEvent[]) => mattersOf(events));

/** Steps that name an offence make the matters; those that name none join the only one they can mean. */
function mattersOf(events: readonly RecordEvent[]): readonly Case[] {
  const [charged, bare] = split(events, (event) => offencesOf(event).length > 0);
  const matters = withChargeChanges(byOffence(charged));
  if (matters.length === 0) return bare.length === 0 ? [] : [caseOf(bare)];
  const homes = bare.map((event) => homeOf(event, matters));
  return matters.map((matter) => caseOf([...matter, ...bare.filter((_, at) => homes[at] === matter)]));
}

function offencesOf(event: RecordEvent): readonly string[] {
  const offences = [...inRole(event, "OFFENCE"), ...inRole(event, "OFFENCE_FROM")];
  return sortedUnique(offences.map(({ id }) => id));
}

/** Joined step by step by the offences they share. */
function byOffence(events: readonly RecordEvent[]): readonly Matter[] {
  return events.reduce<readonly Matter[]>((matters, event) => {
    const offences = new Set(offencesOf(event));
    const [sharing, other] = split(matters, (matter) =>
      matter.some((step) => offencesOf(step).some((offence) => offences.has(offence))),
    );
    return [...other, [...sharing.flat(), event]];
  }, []);
}

/** A changed charge whose old one is not given takes the place of the only other charge there is. */
function withChargeChanges(matters: readonly Matter[]): readonly Matter[] {
  const [changed, rest] = split(matters, lacksOldCharge);
  const [only, second] = rest.filter((matter) => matter.some(({ type }) => type === "CHARGED"));
  if (changed.length !== 1 || only === undefined || second !== undefined) return matters;
  return [...rest.filter((matter) => matter !== only), [...only, ...changed.flat()]];
}

const lacksOldCharge = (matter: Matter): boolean =>
  matter.some((event) => event.type === "CHARGE_CHANGED" && inRole(event, "OFFENCE_FROM").length === 0) &&
  !matter.some(({ type }) => type === "CHARGED");

/** The only matter; else the only one that the same articles speak of; else the only one then open. */
function homeOf(event: RecordEvent, matters: readonly Matter[]): Matter | undefined {
  if (matters.length === 1) return matters[0];
  const versions = new Set(event.statements.map(({ claim }) => claim.version));
  const together = matters.filter((matter) =>
    matter.some(({ statements }) => statements.some(({ claim }) => versions.has(claim.version))),
  );
  if (together.length === 1) return together[0];
  const open = matters.filter((matter) => isOpenAt(matter, event));
  return open.length === 1 ? open[0] : undefined;
}

function isOpenAt(matter: Matter, event: RecordEvent): boolean {
  const begun = matter.some((step) => surelyBefore(step.date, event.date));
  const closed = matter.some(
    (step) => step.fact.judicial?.closes === true && surelyBefore(step.date, event.date),
  );
  return begun && !closed;
}

/** Where days do not tell which of two steps came first, the procedure does. */
const procedureOrder = byRank((event: RecordEvent) => [event.fact.judicial?.step ?? 0, event.id]);

/** Dated steps by day; an undated one stands after the last step that the procedure puts before it. */
function inOrder(steps: readonly RecordEvent[]): readonly RecordEvent[] {
  const [dated, undated] = split(steps, ({ date }) => date.min !== null);
  const ordered = dated.toSorted(
    (a, b) => byText(a.date.min ?? "", b.date.min ?? "") || procedureOrder(a, b),
  );
  return undated.toSorted(procedureOrder).reduce<readonly RecordEvent[]>((line, step) => {
    const at = line.findLastIndex((other) => procedureOrder(other, step) < 0);
    return line.toSpliced(at + 1, 0, step);
  }, ordered);
}

function caseOf(matter: Matter): Case {
  const [first] = matter;
  if (first?.principal === undefined) throw new RangeError("a case has a step and a person");
  return {
    label: "Case",
    id: hashId("case", oldestOf(matter.flatMap(({ statements }) => statements)).claim.id),
    person: first.principal,
    steps: inOrder(matter),
  };
}

function split<T>(values: readonly T[], test: (value: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

import { type Bounds, type FactDefinition, factDefinition } from "@cursus/graph-schema";
import { earliest, gapDays, hull, latest, overlap, surelyBefore } from "./bounds.ts";
import type { RecordEvent } from "./event.ts";
import { eventWords } from "./event-name.ts";
import { isAtLatest, isBeginning, isEnd, isStatedEnd, type Observation } from "./observation.ts";
import { byRank } from "./order.ts";
import { countSources } from "./proof.ts";
import { toldReturns, turnsOf } from "./told-late.ts";

/** The start or the end of a tenure. */
export interface Limit extends Bounds {
  readonly edtf: string | null;
  /** Inferred where the date's own report does not name the office, or there is no date; null: nothing is known. */
  readonly basis: "stated" | "inferred" | null;
  readonly cause: string | null;
  readonly event: RecordEvent | undefined;
}

/** A second beginning this much later, with no end between, is another oath and not the start. */
const SAME_START_DAYS = 366;
/** Somebody seen in office at most this long before death or abolition, with no end told, held it until then. */
const IN_OFFICE_DAYS = 366;

/**
 * How a term began. That somebody was chosen says only what the start did not precede; so does a predecessor's
 * end (`floor`). What is first seen before a stated start began earlier than that.
 */
export function startOf(term: readonly Observation[], floor: string | null): Limit {
  const opening = firstOf(term.filter(isBeginning).filter((start) => isOpening(start, term)));
  const [best] = opening.toSorted(byTelling(({ startRank }) => startRank));
  const max = earliest(term.filter(({ kind }) => kind !== "chosen").map(({ when }) => when.max));
  const told = { cause: causeOfStart(best), event: best?.event };
  if (best !== undefined && best.edtf !== null && best.kind !== "chosen")
    return { ...best.when, edtf: best.edtf, basis: best.office.basis, ...told };
  const chosen = best?.edtf ? best.when.min : null;
  const min = latest([chosen, floor].filter((day) => day !== null && (max === null || day <= max)));
  return { min, max, edtf: null, basis: min === null && max === null ? null : "inferred", ...told };
}

const isOpening = (start: Observation, term: readonly Observation[]): boolean =>
  !term.some(({ kind, when }) => kind === "seen" && surelyBefore(when, start.when));

/** The earliest dated beginning with those near it; else those without a date. */
function firstOf(starts: readonly Observation[]): readonly Observation[] {
  const dated = starts.filter(({ edtf }) => edtf !== null);
  const [first] = dated.toSorted(byRank(({ when }) => [when.min ?? "", when.max ?? "9999"]));
  if (first === undefined) return starts;
  return dated.filter(({ when }) => gapDays(first.when, when) <= SAME_START_DAYS);
}

type RankOf = (fact: FactDefinition) => number | undefined;

/** The report that tells best first: a dated one, one that names the office, then by the rank of its fact. */
function byTelling(rankOf: RankOf): (a: Observation, b: Observation) => number {
  return byRank(({ type, office, statements, when, edtf }: Observation) => [
    edtf === null ? 1 : 0,
    office.basis === "inferred" ? 1 : 0,
    rankOf(factDefinition(type)) ?? Number.MAX_SAFE_INTEGER,
    -countSources(statements),
    when.min ?? "",
    when.max ?? "9999",
    statements[0]?.claim.id ?? "",
  ]);
}

const causeOfStart = (start: Observation | undefined): string | null =>
  start?.event === undefined ? null : eventWords(start.event.also).toLowerCase();

/** A person's death, which ends every office still held, or an office's abolition, which ends it for its holder. */
export interface Closing {
  readonly event: RecordEvent;
  readonly when: Bounds;
}

/** How a term ended. What is only known from below (last seen) or above (said to be former) is inferred. */
export function endOf(term: readonly Observation[], closing: Closing | undefined): Limit {
  const ends = term.filter((one) => isEnd(one) && !isAfter(one, closing));
  const [best] = ends.filter(({ kind }) => kind === "end").toSorted(byTelling(({ endRank }) => endRank));
  if (closing !== undefined && ends.every(isAtLatest) && heldUntil(term, closing)) return byClosing(closing);
  if (best?.edtf)
    return { ...disputedBounds(best, ends), edtf: best.edtf, basis: best.office.basis, ...toldEnd(best) };
  const bounds = openEnd(term, ends, closing);
  return { ...bounds, edtf: null, basis: basisOf(bounds), ...toldEnd(best) };
}

/** Nobody leaves an office after death, nor after its abolition. */
const isAfter = ({ when }: Observation, closing: Closing | undefined): boolean =>
  closing !== undefined && surelyBefore(closing.when, when);

/** The days of the best told end, and where others that name the office give other days, all between too. */
function disputedBounds(best: Observation, ends: readonly Observation[]): Bounds {
  const rivals = ends.filter((one) => isStatedEnd(one) && !overlap(one.when, best.when));
  return rivals.length === 0 ? best.when : hull([best, ...rivals].map(({ when }) => when));
}

function toldEnd(end: Observation | undefined): Pick<Limit, "cause" | "event"> {
  return { cause: end?.event?.fact.endsTenure?.cause ?? null, event: end?.event };
}

function openEnd(
  term: readonly Observation[],
  ends: readonly Observation[],
  closing: Closing | undefined,
): Bounds {
  const stated = ends.filter(({ office }) => office.basis === "stated");
  const telling = stated.length > 0 ? stated : ends;
  const max = earliest([...telling.map(({ when }) => when.max), closing?.when.max ?? null]);
  const min = latest(term.filter(({ kind }) => kind !== "chosen").map(({ when }) => when.min));
  return { min: max !== null && min !== null && min > max ? null : min, max };
}

const basisOf = ({ min, max }: Bounds): "inferred" | null =>
  min === null && max === null ? null : "inferred";

/** An abolition names the office it ends; of a death nobody says that he still held the office. */
function byClosing({ event, when }: Closing): Limit {
  const stated = event.date.edtf !== null && event.fact.endsTenure?.scope === "holders";
  const cause = event.fact.endsTenure?.cause ?? null;
  return { ...when, edtf: event.date.edtf, basis: stated ? "stated" : "inferred", cause, event };
}

/**
 * The day after which the holder was surely out of office: by a stated end, by a report that names the office and
 * has it left, or by what closed it. Who may have come back by then is out only after an end told later, or by death.
 */
export function leftBy(
  term: readonly Observation[],
  end: Limit,
  closing: Closing | undefined,
): string | null {
  const told = term.filter((one) => isEnd(one) && one.office.basis === "stated");
  const days = [...told.map(({ when }) => when.max), closing?.when.max ?? null];
  const turns = turnsOf(term);
  const back = latest(term.flatMap((one) => toldReturns(one, turns)));
  if (back !== null) return closing?.when.max ?? latest(days.filter((day) => day !== null && day >= back));
  const left = end.edtf !== null && end.basis === "stated" ? end.max : earliest(days);
  return left === null ? null : latest([left, ...lateSightings(term, left)]);
}

/** Articles that still have the holder in office after the end leave it open until then who is right. */
const lateSightings = (term: readonly Observation[], left: string): readonly (string | null)[] =>
  term.flatMap(({ kind, when }) =>
    kind === "seen" && surelyBefore({ min: null, max: left }, when) ? [when.max] : [],
  );

/** In office shortly before, or in an article that tells of the closing. */
function heldUntil(term: readonly Observation[], closing: Closing): boolean {
  const { when } = closing;
  return (
    isToldInOffice(term, closing) ||
    term.some((one) => isSighting(one) && one.when.min !== null && isShortlyBefore(one.when, when))
  );
}

/** True where an article that tells of the closing has the holder in office until then. */
export function isToldInOffice(term: readonly Observation[], { event }: Closing): boolean {
  const telling = new Set(event.statements.map(({ claim }) => claim.version));
  return term.some((one) => isPresent(one) && one.statements.some(({ claim }) => telling.has(claim.version)));
}

const isSighting = ({ kind }: Observation): boolean => kind === "seen" || kind === "start";

/** Also of the dead: "President Smith died on Tuesday" has him in office until then. */
const isPresent = (one: Observation): boolean =>
  isSighting(one) || one.statements.some(({ claim }) => claim.details.status === "current");

function isShortlyBefore(seen: Bounds, closing: Bounds): boolean {
  if (closing.min === null && closing.max === null) return false;
  return !surelyBefore(closing, seen) && gapDays(seen, closing) <= IN_OFFICE_DAYS;
}

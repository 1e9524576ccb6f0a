import type { Bounds } from "@cursus/graph-schema";
import { earliest, gapDays, latest, surelyBefore } from "./bounds.ts";
import type { RecordEvent } from "./event.ts";
import { eventWords } from "./event-name.ts";
import type { Observation } from "./observation.ts";
import { byRank } from "./order.ts";
import { countSources } from "./proof.ts";
import { isEnd } from "./terms.ts";

/** The start or the end of a tenure. */
export interface Limit extends Bounds {
  readonly edtf: string | null;
  /** Null where nothing is known. */
  readonly basis: "stated" | "inferred" | null;
  readonly cause: string | null;
  readonly event: RecordEvent | undefined;
}

/** Which report of a beginning says when the office was taken up, the surest first. */
const STARTS = ["TOOK_OFFICE", "APPOINTED", "HELD_OFFICE", "REASSIGNED", "SUCCEEDED", "ELECTED"];
/** Which report of an end says how and when, the surest first. */
const ENDS = ["COUP", "DISMISSED", "RESIGNED", "REASSIGNED", "LEFT_OFFICE", "HELD_OFFICE", "SUCCEEDED"];

/** A second beginning this much later, with no end between, is another oath and not the start. */
const SAME_START_DAYS = 366;
/** Somebody seen in office at most this long before death or abolition, with no end told, held it until then. */
const IN_OFFICE_DAYS = 366;

/**
 * How a term began. An election says only what the start did not precede; so does a predecessor's end
 * (`floor`). What is first seen before a stated start began earlier than that.
 */
export function startOf(term: readonly Observation[], floor: string | null): Limit {
  const starts = term.filter(({ kind }) => kind === "start");
  const opening = firstOf(starts.filter((start) => isOpening(start, term)));
  const [best] = opening.toSorted(byTelling(STARTS));
  const max = earliest(term.map(({ when }) => when.max));
  const told = { cause: causeOfStart(best), event: best?.event };
  if (best !== undefined && best.edtf !== null && best.type !== "ELECTED")
    return { ...best.when, edtf: best.edtf, basis: "stated", ...told };
  const elected = best?.edtf ? best.when.min : null;
  const min = latest([elected, floor].filter((day) => day !== null && (max === null || day <= max)));
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

function byTelling(order: readonly string[]): (a: Observation, b: Observation) => number {
  return byRank(({ type, statements, when, edtf }: Observation) => [
    edtf === null ? 1 : 0,
    order.indexOf(type),
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
  const ends = term.filter(isEnd);
  const [best] = ends.filter(({ kind }) => kind === "end").toSorted(byTelling(ENDS));
  if (best?.edtf) return { ...best.when, edtf: best.edtf, basis: "stated", ...toldEnd(best) };
  if (best === undefined && closing !== undefined && heldUntil(term, closing)) return byClosing(closing);
  const bounds = openEnd(term, ends, closing);
  return { ...bounds, edtf: null, basis: basisOf(bounds), ...toldEnd(best) };
}

function toldEnd(end: Observation | undefined): Pick<Limit, "cause" | "event"> {
  return { cause: end?.event?.fact.endsTenure?.cause ?? null, event: end?.event };
}

function openEnd(
  term: readonly Observation[],
  ends: readonly Observation[],
  closing: Closing | undefined,
): Bounds {
  const max = earliest([...ends.map(({ when }) => when.max), closing?.when.max ?? null]);
  const min = latest(term.map(({ when }) => when.min));
  return { min: max !== null && min !== null && min > max ? null : min, max };
}

const basisOf = ({ min, max }: Bounds): "inferred" | null =>
  min === null && max === null ? null : "inferred";

function byClosing({ event, when }: Closing): Limit {
  const dated = event.date.edtf !== null;
  const cause = event.fact.endsTenure?.cause ?? null;
  return { ...when, edtf: event.date.edtf, basis: dated ? "stated" : "inferred", cause, event };
}

/** Never said to have left, and in office shortly before, or in an article that tells of the closing. */
function heldUntil(term: readonly Observation[], { event, when }: Closing): boolean {
  if (term.some(isEnd)) return false;
  const telling = new Set(event.statements.map(({ claim }) => claim.version));
  return term.some(
    (one) =>
      (isPresent(one) && one.statements.some(({ claim }) => telling.has(claim.version))) ||
      (isSighting(one) && one.when.min !== null && isShortlyBefore(one.when, when)),
  );
}

const isSighting = ({ kind }: Observation): boolean => kind === "seen" || kind === "start";

/** Also of the dead: "President Smith died on Tuesday" has him in office until then. */
const isPresent = (one: Observation): boolean =>
  isSighting(one) || one.statements.some(({ claim }) => claim.details.status === "current");

function isShortlyBefore(seen: Bounds, closing: Bounds): boolean {
  if (closing.min === null && closing.max === null) return false;
  return !surelyBefore(closing, seen) && gapDays(seen, closing) <= IN_OFFICE_DAYS;
}

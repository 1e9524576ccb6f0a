import { type FactType, factDefinition } from "@cursus/graph-schema";
import type { EventRow, Verdict } from "../answer.ts";

/** How the matters of somebody stand: what answers whether there is guilt, and what must be heard with it. */
export interface Guilt {
  /** Whether a conviction stands; null where the courts decided nothing as a fact. */
  readonly verdict: Verdict | null;
  readonly rows: readonly EventRow[];
  readonly related: readonly EventRow[];
}

const isAsserted = ({ status }: EventRow): boolean => status === "asserted";
const isVerdict = ({ type }: EventRow): boolean => factDefinition(type).judicial?.undone === true;

/** What undoes a verdict, in law or in its effect: an overturning, an acquittal later on, a pardon. */
export const UNDOING: readonly FactType[] = ["ACQUITTED", "OVERTURNED", "PARDONED"];
const undoes = ({ type }: EventRow): boolean => UNDOING.includes(type);
const isAppeal = ({ type, status }: EventRow): boolean =>
  type === "APPEALED" && (status === "asserted" || status === "planned");

/**
 * Whether these steps, in time order, leave a conviction standing in any of their matters: **yes** where one does,
 * **disputed** where no article tells whether it or what undoes it came later, **no** where each was undone or the
 * courts only cleared. An appeal alone undoes nothing, but is told.
 */
export function guiltOf(steps: readonly EventRow[]): Guilt {
  const matters = [...Map.groupBy(steps, (step) => step.case).values()].map(guiltInMatter);
  const verdict = (["yes", "disputed", "no"] as const).find((word) =>
    matters.some((matter) => matter.verdict === word),
  );
  const telling = matters.filter((matter) => matter.verdict === (verdict ?? null));
  const others = matters.filter((matter) => !telling.includes(matter)).flatMap(({ rows }) => rows);
  return {
    verdict: verdict ?? null,
    rows: telling.flatMap(({ rows }) => rows),
    related: [...telling.flatMap(({ related }) => related), ...others],
  };
}

function guiltInMatter(steps: readonly EventRow[]): Guilt {
  const verdicts = verdictsIn(steps);
  const undoings = steps.filter((step) => isAsserted(step) && undoes(step));
  const fates = new Map(verdicts.map((one) => [one, fateOf(one, undoings, verdicts)]));
  const of = (fate: Fate) => verdicts.filter((one) => fates.get(one) === fate);
  const appeals = steps.filter(isAppeal);
  if (of("stands").length > 0)
    return { verdict: "yes", rows: of("stands"), related: [...undoings, ...appeals] };
  if (of("open").length > 0)
    return { verdict: "disputed", rows: [...of("open"), ...undoings], related: appeals };
  if (undoings.length > 0) return { verdict: "no", rows: undoings, related: verdicts };
  return { verdict: null, rows: steps.filter(({ type }) => type === "CONVICTED"), related: [] };
}

/** The convictions; of a matter of which only the sentence is told, the sentence stands for its conviction. */
function verdictsIn(steps: readonly EventRow[]): readonly EventRow[] {
  const verdicts = steps.filter((step) => isAsserted(step) && isVerdict(step));
  const convictions = verdicts.filter(({ type }) => type === "CONVICTED");
  return convictions.length > 0 ? convictions : verdicts;
}

type Fate = "stands" | "undone" | "open";

function fateOf(verdict: EventRow, undoings: readonly EventRow[], verdicts: readonly EventRow[]): Fate {
  const bearing = undoings.filter((undoing) => !isOfAnother(undoing, verdict) && !isBefore(undoing, verdict));
  if (bearing.some((undoing) => isBefore(verdict, undoing) || isOfOnly(undoing, verdicts))) return "undone";
  return bearing.length > 0 ? "open" : "stands";
}

/** An overturning or a pardon comes after the one verdict that there was, whatever the days; an acquittal need not. */
const isOfOnly = ({ type }: EventRow, verdicts: readonly EventRow[]): boolean =>
  type !== "ACQUITTED" && verdicts.length === 1;

/** Who is cleared of one offence may be convicted of another in the same matter. */
function isOfAnother(undoing: EventRow, verdict: EventRow): boolean {
  const [cleared, found] = [undoing, verdict].map(({ participants }) => participants.OFFENCE ?? []);
  if (undoing.type !== "ACQUITTED" || !cleared?.length || !found?.length) return false;
  return !cleared.some(({ id, name }) => found.some((one) => one.id === id || one.name === name));
}

const isBefore = ({ date: earlier }: EventRow, { date: later }: EventRow): boolean =>
  earlier.max !== null && later.min !== null && earlier.max < later.min;

import type { Properties, RecordEdge, RecordGraph } from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
import type { HandChange, Holding } from "./office-change.ts";

/** A tenure in an office that is known, before and after a change of the record: at least one of them is there. */
export interface HoldingPair {
  readonly was: RecordEdge | null;
  readonly is: RecordEdge | null;
}

type Parts = { readonly before: RecordGraph; readonly after: RecordGraph };

/**
 * The tenures that a change touched, each with itself. One whose id, or whose holder's or office's id, became another
 * because an older article has come is paired with itself all the same: nobody has come or gone.
 */
export function holdingPairs({ before, after }: Parts): readonly HoldingPair[] {
  const [old, now] = [heldIn(before), heldIn(after)];
  const kept = [...old.keys()].filter((id) => now.has(id));
  const [gone, come] = [without(old, kept), without(now, kept)];
  const renamed = renamings({ before, after });
  const pairs: HoldingPair[] = kept.map((id) => ({ was: old.get(id) ?? null, is: now.get(id) ?? null }));
  for (const was of gone) {
    const found = come.find((is) => isSameHolding(was, is, renamed) && sameDays(was, is));
    const is = found ?? come.find((one) => isSameHolding(was, one, renamed));
    if (is !== undefined) come.splice(come.indexOf(is), 1);
    pairs.push({ was, is: is ?? null });
  }
  return [...pairs, ...come.map((is) => ({ was: null, is }))];
}

/** What a change means for one tenure; null where nothing that a subscriber is told of has changed. */
export function handChangeOf({ was, is }: HoldingPair, parts: Parts): HandChange | null {
  if (is === null) return "withdrawn";
  if (was === null) return isOver(is) ? "ended" : "began";
  if (!isOver(was) && isOver(is)) return "ended";
  if (holdingOf(was).status === "elect" && holdingOf(is).status === "current") return "began";
  return sameDays(was, is) && !isOtherHolder(was, is, parts) ? null : "corrected";
}

export function holdingOf({ id, properties }: RecordEdge): Holding {
  const text = (name: keyof Properties): string | null => {
    const value = properties[name];
    return value == null ? null : String(value);
  };
  return {
    tenure: id,
    from: text("from"),
    to: text("to"),
    fromBasis: text("fromBasis"),
    toBasis: text("toBasis"),
    status: text("status") ?? "unspecified",
    acting: properties.acting === true,
  };
}

/** By id, so that equal records pair the same, in whatever order their edges come. */
const heldIn = ({ edges }: RecordGraph): Map<string, RecordEdge> =>
  new Map(
    edges
      .filter(({ type }) => type === "HELD")
      .map((edge) => [edge.id, edge] as const)
      .toSorted(([one], [other]) => byText(one, other)),
  );

function without(all: ReadonlyMap<string, RecordEdge>, ids: readonly string[]): RecordEdge[] {
  const left = new Set(ids);
  return [...all.values()].filter(({ id }) => !left.has(id));
}

/** What the mentions that meant one node mean now. */
function renamings({ before, after }: Parts): ReadonlyMap<string, string> {
  const meant = new Map(after.edges.filter(isReference).map(({ from, to }) => [from.id, to.id]));
  const pairs = before.edges.filter(isReference).flatMap(({ from, to }) => {
    const now = meant.get(from.id);
    return now === undefined ? [] : [[to.id, now] as const];
  });
  return new Map(pairs);
}

const isReference = ({ type }: RecordEdge): boolean => type === "REFERS_TO";

function isSameHolding(was: RecordEdge, is: RecordEdge, renamed: ReadonlyMap<string, string>): boolean {
  const isNow = (old: string, now: string): boolean => old === now || renamed.get(old) === now;
  return isNow(was.from.id, is.from.id) && isNow(was.to.id, is.to.id);
}

function sameDays(was: RecordEdge, is: RecordEdge): boolean {
  const told = (edge: RecordEdge): string => JSON.stringify({ ...holdingOf(edge), tenure: "" });
  return told(was) === told(is);
}

/** True where one whom the record had, or still has, as another is now taken for the holder: a person was merged or split. */
function isOtherHolder(was: RecordEdge, is: RecordEdge, { before, after }: Parts): boolean {
  if (was.from.id === is.from.id) return false;
  return hasNode(before, is.from.id) || hasNode(after, was.from.id);
}

const hasNode = ({ nodes }: RecordGraph, id: string): boolean =>
  nodes.some((node) => node.label === "Person" && node.id === id);

const isOver = (edge: RecordEdge): boolean =>
  holdingOf(edge).status === "former" || holdingOf(edge).to !== null;

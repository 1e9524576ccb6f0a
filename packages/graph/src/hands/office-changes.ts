import type { Properties, RecordEdge, RecordRules } from "@cursus/graph-schema";
import { hashId, type Json } from "@cursus/kernel";
import type { Graph } from "../connect.ts";
import { type Cause, type Journal, type Replayed, readJournal, replay } from "../replay.ts";
import { type HoldingPair, handChangeOf, holdingOf, holdingPairs } from "./holdings.ts";
import type { NamedNode, OfficeChange, ProvingQuote } from "./office-change.ts";

/**
 * The changes in who holds which office that were recorded after the first moment and up to the second, in order, each with
 * its cause and the sentences that prove it: computed from the journal, as `changes` does. Two calls whose times overlap
 * give the same changes, with the same ids, for the time that they share.
 */
export async function officeChanges(
  graph: Graph,
  rules: RecordRules,
  from: Date,
  to: Date,
): Promise<readonly OfficeChange[]> {
  const journal = await readJournal(graph, rules);
  const quoteOf = quoting(journal);
  const found: OfficeChange[] = [];
  const window = { from: from.toISOString(), to: to.toISOString() };
  for await (const replayed of replay(graph, rules, journal, window)) {
    if (replayed.done === null) found.push(ofNoOffice(replayed));
    else found.push(...changesOf(replayed, replayed.done, quoteOf));
  }
  return found;
}

type Done = NonNullable<Replayed["done"]>;
type QuoteOf = (claim: string, stands: boolean) => readonly ProvingQuote[];

/** As many as are worth reading; a claim's id leads to all. */
const MOST_QUOTES = 5;

function changesOf({ at, cause, names }: Replayed, done: Done, quoteOf: QuoteOf): readonly OfficeChange[] {
  return holdingPairs(done).flatMap((pair) => {
    const change = handChangeOf(pair, done);
    const edge = pair.is ?? pair.was;
    if (change === null || edge === null) return [];
    const named = (id: string): NamedNode => ({ id, name: names.get(id) ?? id });
    const said = {
      at,
      change,
      office: named(edge.to.id),
      person: named(edge.from.id),
      holding: holdingOf(edge),
      before: pair.was === null ? null : { ...holdingOf(pair.was), person: named(pair.was.from.id) },
      cause,
    };
    return [{ id: idOf(said), ...said, quotes: provingQuotes(pair, done, quoteOf) }];
  });
}

function ofNoOffice({ at, cause }: Replayed): OfficeChange {
  const change = cause.kind === "erasure" ? "erased" : "recomputed";
  const said = { at, change, office: null, person: null, holding: null, before: null, cause } as const;
  return { id: idOf(said), ...said, quotes: [] };
}

/** Of ids and dates only: a name may be told in more words later. */
function idOf({
  at,
  change,
  office,
  person,
  holding,
  before,
  cause,
}: Omit<OfficeChange, "id" | "quotes">): string {
  const held = before === null ? null : { ...before, person: before.person.id };
  const who = [office?.id ?? null, person?.id ?? null];
  return hashId("office-change", at, change, ...who, { ...holding } as Json, held as Json, causeId(cause));
}

function causeId(cause: Cause): string {
  if ("version" in cause) return `${cause.kind} ${cause.version}`;
  if ("judgement" in cause) return `${cause.kind} ${cause.judgement}`;
  return cause.kind;
}

/** What this change brought or took of the proof of the tenure; where it did neither, samples of what proves it. */
function provingQuotes(
  { was, is }: HoldingPair,
  { before, after }: Done,
  quoteOf: QuoteOf,
): readonly ProvingQuote[] {
  const [old, now] = [evidenceOf(before.edges, was), evidenceOf(after.edges, is)];
  const come = [...now].filter((claim) => !old.has(claim));
  const gone = [...old].filter((claim) => !now.has(claim));
  const changed = [...quotesOf(come, true, quoteOf), ...quotesOf(gone, false, quoteOf)];
  return changed.length > 0 ? changed : quotesOf(samplesOf((is ?? was)?.properties), is !== null, quoteOf);
}

const quotesOf = (claims: readonly string[], stands: boolean, quoteOf: QuoteOf): readonly ProvingQuote[] =>
  claims
    .toSorted()
    .flatMap((claim) => quoteOf(claim, stands))
    .slice(0, MOST_QUOTES);

function evidenceOf(edges: readonly RecordEdge[], held: RecordEdge | null): ReadonlySet<string> {
  const proving = edges.filter(({ type, to }) => type === "EVIDENCE_FOR" && to.id === held?.id);
  return new Set(proving.map(({ from }) => from.id));
}

const samplesOf = (properties: Properties | undefined): readonly string[] =>
  Array.isArray(properties?.samples) ? properties.samples.map(String) : [];

/** Finds the words and the place of a claim, live or past. */
function quoting({ sayings, versions }: Journal): QuoteOf {
  const claims = new Map(
    sayings.flatMap((said) => said.claims.map((claim) => [String(claim.id), claim] as const)),
  );
  const known = new Map(versions.map((version) => [version.version, version]));
  return (id, stands) => {
    const claim = claims.get(id);
    const version = known.get(String(claim?.version));
    if (claim === undefined || version === undefined) return [];
    const { quote, start, end } = claim.properties as Properties;
    const { articleKey: key, sha256, title, url, published } = version;
    const article = { key, version: version.version, sha256, title, url, published };
    return [{ claim: id, article, start: Number(start), end: Number(end), text: String(quote), stands }];
  };
}

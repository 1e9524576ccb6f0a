/**
 * Parts of the Cypher by hand. It answers with what a reader of the answer is given: rows with their participants,
 * their numbers of claims and of independent sources, the contradictions about them, and at most 25 quotes in the same
 * order, each with its place, its article and where each part of what it states stands. It is one statement, starts in
 * an index, is made of lists (maps carry their keys with each value), names no label that the edge's type implies
 * already (each is one more look-up an edge) and looks up articles and roles only of the quotes that are given.
 * What it leaves out: names in words, other meanings of a name, sentences, and which quote is needed for which part.
 */
const ROLES =
  "AGENT|PATIENT|OFFICE|OFFICE_TO|COURT|PLACE|OFFENCE|OFFENCE_FROM|PREDECESSOR|SUCCESSOR|INSTRUMENT|EVENT|TARGET|CONTENT";

const PLAINEST = "ORDER BY c.polarity <> 'asserted', c.polarity, v.published, v.id, c.start, c.id";

const QUOTE = `[c.id, c.quote, c.start, c.end, c.polarity, c.modality, c.attribution, c.dateText, c.date, c.details,
  v.id, v.title, toString(v.published), [(v)<-[:HAS_VERSION]-(a) | a.key][0]]`;

const quotesOf = (one: string): string => `COLLECT {
    CALL (${one}) {
      UNWIND ${one}.plainest AS id MATCH (c:Claim {id: id}) RETURN c
      UNION ALL MATCH (${one})<-[:EVIDENCE_FOR]-(c) WHERE ${one}.plainest IS NULL RETURN c
    }
    MATCH (c)-[:STATED_IN]->(v)
    WITH c, v ${PLAINEST} LIMIT 25
    RETURN [${QUOTE}, [(c)-[r:${ROLES}]->() | [type(r), r.start, r.end]]]
  }`;

const disputesOf = (one: string): string => `COLLECT {
    MATCH (${one})<-[:ABOUT]-(x:Contradiction) RETURN [x.id, x.kind, x.words, COLLECT {
      MATCH (x)-[:SIDE]->(c)-[:STATED_IN]->(v) RETURN ${QUOTE} ${PLAINEST}
    }]
  }`;

/** Of the event `e`. */
export const EVENT = `[e.id, e.type, e.status, e.date, toString(e.dateMin), toString(e.dateMax), e.basis, e.claims,
  e.sources, e.details, [(e)-[r:${ROLES}]->(x) | [type(r), x.id, labels(x), x.name, x.named]],
  [(e)<-[:STARTED_BY|ENDED_BY]-()-[:OF_OFFICE]->(o) | [o.id, o.name]], [(e)-[:IN_CASE]->(m) | m.id],
  ${disputesOf("e")}, ${quotesOf("e")}]`;

/** Of the tenure `t` of the office `o` by the holder `h`, with the events that bear on it. */
export const TENURE = `[t.id, h.id, h.name, o.id, o.name, o.seats, t.from, t.to, toString(t.fromMin),
  toString(t.fromMax), toString(t.toMin), toString(t.toMax), t.fromBasis, t.toBasis, toString(t.leftMax),
  toString(t.seenMin), toString(t.seenMax), t.endCause, t.status, t.acting, t.claims, t.sources,
  ${disputesOf("t")}, ${quotesOf("t")}, COLLECT {
    MATCH (e:Event)-[:PATIENT|PREDECESSOR|SUCCESSOR]->(h)
    WHERE EXISTS { (e)-[:OFFICE|OFFICE_TO]->(o) } OR EXISTS { (t)-[:STARTED_BY|ENDED_BY]->(e) }
    WITH DISTINCT e, EXISTS { (t)-[:STARTED_BY]->(e) } AS starts, EXISTS { (t)-[:ENDED_BY]->(e) } AS ends
    ORDER BY starts OR ends DESC, e.dateMin, e.id LIMIT 25
    RETURN [starts, ends, ${EVENT}]
  }]`;

/** The first so many events `e` in time order, whole. */
export const firstEvents = (limit: number, first = ""): string => `
  WITH DISTINCT e ORDER BY ${first} coalesce(e.dateMin, e.dateMax), e.id LIMIT ${limit}
  RETURN ${EVENT} AS event`;

/** The tenures `t` in time order, whole. */
export const firstTenures = (limit: number): string => `
  WITH t, h, o ORDER BY coalesce(t.fromMin, t.fromMax, t.seenMin, t.toMin, t.toMax), t.id LIMIT ${limit}
  RETURN ${TENURE} AS tenure`;

/** A claim by itself, `c`, with its participants in the words of its article. */
export const CLAIM = `[${QUOTE}, c.type, toString(c.dateMin), toString(c.dateMax),
  [(c)-[r:${ROLES}]->(m) | [type(r), m.id, m.type, m.name, m.named]]]`;

/** A contradiction `x` with both its sides. */
export const CONTRADICTION = `[x.id, x.kind, x.words, [(x)-[:ABOUT]->(e) | e.id], COLLECT {
    MATCH (x)-[:SIDE]->(c)-[:STATED_IN]->(v) RETURN ${QUOTE} ${PLAINEST} LIMIT 25
  }]`;

export { QUOTE, ROLES };

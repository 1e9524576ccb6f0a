import { CLAIM_ROLE_EDGES, MOST_QUOTED } from "@cursus/graph-schema";

/**
 * Parts of reading statements: texts fixed by the ontology. Which of them are joined may hang on what is asked for,
 * but nothing that somebody wrote ever gets into a statement; it goes into the parameters.
 */

/** Every role, as the edge types of a pattern. */
export const ROLE_EDGES = CLAIM_ROLE_EDGES.join("|");

/** Most events told of one tenure: those that began and ended it, then the earliest. */
const MAX_CHANGES = 25;

const QUOTED = `.id, .polarity, .modality, .attribution, .dateText, .start, .end, .quote,
      article: article.key, version: version.id, title: version.title, published: toString(version.published)`;

export const QUOTE = `claim { ${QUOTED} }`;

/** As `byPlainness` of the schema. */
const PLAINEST_FIRST = `ORDER BY claim.polarity <> 'asserted', claim.polarity, version.published, version.id, claim.start, claim.id`;

/**
 * The claims that are evidence for the node of this name, each with where it stands, what it states and where each
 * part of that stands. A hub has thousands, and so tells by itself which are to be quoted. A quote is a list
 * (`FoundQuote`), as each of hundreds of maps would bring its keys along.
 */
const quotesFor = (name: string): string => `COLLECT {
    CALL (${name}) {
      UNWIND ${name}.plainest AS quoted MATCH (claim:Claim {id: quoted}) RETURN claim
      UNION ALL
      MATCH (${name})<-[:EVIDENCE_FOR]-(claim) WHERE ${name}.plainest IS NULL RETURN claim
    }
    MATCH (claim)-[:STATED_IN]->(version)
    WITH claim, version ${PLAINEST_FIRST} LIMIT ${MOST_QUOTED}
    RETURN [
      claim.id, claim.quote, [(version)<-[:HAS_VERSION]-(article) | article.key][0], version.title,
      toString(version.published), version.id, claim.start, claim.end, claim.polarity, claim.modality, claim.attribution,
      claim.dateText, claim.date, claim.dateStart, claim.dateEnd, claim.details,
      [(claim)-[role:${ROLE_EDGES}]->() | [type(role), role.start, role.end]]
    ] AS quote ${PLAINEST_FIRST}
  }`;

/** Two statements that cannot both be right, each side with where it stands. */
export const CONTRADICTION = `contradiction {
    .id, .kind, .words,
    about: COLLECT { MATCH (contradiction)-[:ABOUT]->(one) RETURN one.id ORDER BY one.id },
    sources: COUNT { MATCH (contradiction)-[:SIDE]->(:Claim)-[:STATED_IN]->(version:ArticleVersion) RETURN DISTINCT version },
    quotes: COLLECT {
      MATCH (contradiction)-[:SIDE]->(claim:Claim)-[:STATED_IN]->(version:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
      RETURN ${QUOTE} AS quote ${PLAINEST_FIRST} LIMIT ${MOST_QUOTED}
    }
  }`;

/** Most contradictions told beside an answer: more of them are to be asked for by themselves. */
export const MOST_DISPUTES = 10;

/** The contradictions about the node of this name, whole: most have none, and to ask for them apart is a journey more. */
const disputesOf = (name: string): string => `COLLECT {
    MATCH (${name})<-[:ABOUT]-(contradiction:Contradiction)
    WITH contradiction ORDER BY contradiction.id LIMIT ${MOST_DISPUTES}
    RETURN ${CONTRADICTION} AS dispute
  }`;

/** Who or what it is; of an office also what tells it apart where its name alone does not. */
export const named = (name: string): string => `{
      id: ${name}.id, labels: labels(${name}), name: ${name}.name, named: ${name}.named,
      organization: ${name}.organization
    }`;

/** An event with its participants, the offices of the tenures it bounds, its case and its quotes. */
export const EVENT = `event {
    .id, .type, .status, .date, .dateMin, .dateMax, .basis, .claims, .sources, .details,
    participants: [(event)-[role:${ROLE_EDGES}]->(one) |
      [type(role), one.id, labels(one), one.name, one.named, one.organization, role.basis]],
    tenureOffices: COLLECT {
      MATCH (event)<-[:STARTED_BY|ENDED_BY]-(:Tenure)-[:OF_OFFICE]->(held:Office)
      RETURN DISTINCT ${named("held")} AS held ORDER BY held.id
    },
    cases: [(event)-[:IN_CASE]->(matter) | matter.id],
    disputes: ${disputesOf("event")},
    quotes: ${quotesFor("event")}
  }`;

/** A tenure with its holder, its office and its quotes. */
export const TENURE = `tenure {
    .id, .from, .to, .fromMin, .fromMax, .toMin, .toMax, .seenMin, .seenMax, .fromBasis, .toBasis,
    .leftMax, .startCause, .endCause, .status, .acting, .claims, .sources,
    holder: ${named("holder")},
    office: ${named("office")},
    seats: office.seats,
    disputes: ${disputesOf("tenure")},
    quotes: ${quotesFor("tenure")}
  }`;

/** The events that bear on a tenure, each with whether it began or ended it. */
export const CHANGES = `CALL (tenure, holder, office) {
    MATCH (event:Event)-[:PATIENT|PREDECESSOR|SUCCESSOR]->(holder)
    WHERE EXISTS { (event)-[:OFFICE|OFFICE_TO]->(office) }
      OR EXISTS { (tenure)-[:STARTED_BY|ENDED_BY]->(event) }
    WITH DISTINCT event, EXISTS { (tenure)-[:STARTED_BY]->(event) } AS starts,
      EXISTS { (tenure)-[:ENDED_BY]->(event) } AS ends
    RETURN event, starts, ends
    ORDER BY starts OR ends DESC, event.dateMin, event.id LIMIT ${MAX_CHANGES}
  }`;

/** The events about one of the offices `$office`: those that name it, and those that bound a tenure of it. */
export const EVENTS_OF_OFFICE = `CALL () {
      MATCH (one:Office)<-[:OFFICE|OFFICE_TO]-(event:Event) WHERE one.id IN $office RETURN event
      UNION MATCH (one:Office)<-[:OF_OFFICE]-(:Tenure)-[:STARTED_BY|ENDED_BY]->(event:Event)
      WHERE one.id IN $office RETURN event
    }`;

/** A claim by itself, with whom the article's own words put in its roles. */
export const CLAIM = `{
    quote: ${QUOTE}, type: claim.type, status: claim.polarity, details: claim.details,
    date: claim.date, dateMin: claim.dateMin, dateMax: claim.dateMax,
    participants: [(claim)-[role:${ROLE_EDGES}]->(one) |
      [type(role), one.id, [one.type], one.name, one.named, null]]
  }`;

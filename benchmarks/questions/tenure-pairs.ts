import { EVENT, firstEvents, firstTenures, TENURE } from "./bare.ts";
import type { Hubs } from "./hubs.ts";
import type { Pair } from "./pair.ts";

const OF_OFFICE = "MATCH (o:Office {id: $id})<-[:OF_OFFICE]-(t)-[:HOLDER]->(h)";
const OF_PERSON = "MATCH (h:Person {id: $id})<-[:HOLDER]-(t)-[:OF_OFFICE]->(o)";

const CAREER =
  "'APPOINTED','ELECTED','TOOK_OFFICE','SUCCEEDED','DISMISSED','RESIGNED','LEFT_OFFICE','REASSIGNED','DIED','COUP','ABOLISHED'";

/** The tenures of the person, and the events about an office that the person is not known to have held. */
const OFFICES = `
  MATCH (h:Person {id: $id})
  RETURN COLLECT { MATCH (h)<-[:HOLDER]-(t)-[:OF_OFFICE]->(o) RETURN ${TENURE} ORDER BY t.fromMin, t.id LIMIT 51 },
    COLLECT {
      MATCH (h)<-[:PATIENT|PREDECESSOR|SUCCESSOR]-(e:Event)
      WHERE EXISTS {
        MATCH (e)-[:OFFICE|OFFICE_TO]->(o) WHERE NOT EXISTS { (h)<-[:HOLDER]-()-[:OF_OFFICE]->(o) }
      }
      WITH DISTINCT e ORDER BY e.dateMin, e.id LIMIT 200
      RETURN ${EVENT}
    }`;

/** The days are those from the latest start to the earliest end that the articles allow. */
const LONGEST = `
  WITH t, h, o, coalesce(t.fromMax, t.seenMin) AS first, coalesce(t.toMin, t.seenMax) AS last WHERE first < last
  WITH t, h, o, duration.inDays(first, last).days AS days ORDER BY days DESC, t.id LIMIT 51
  RETURN days, ${TENURE} AS tenure`;

/** Who left an office and came back into it, or, dismissed, into another. */
const RETURNS = `
  MATCH (:Office {id: $id})<-[:OF_OFFICE]-()-[:HOLDER]->(h) WHERE h.named WITH DISTINCT h
  MATCH (h)<-[:HOLDER]-(one)-[:OF_OFFICE]->(left)
  MATCH (h)<-[:HOLDER]-(other)-[:OF_OFFICE]->(taken)
  WHERE one <> other AND one.toMax <= other.fromMin AND (left = taken OR one.endCause = 'dismissal')
  WITH h, other, taken, one, left ORDER BY other.fromMin, other.id, one.toMax DESC
  WITH h, other, taken, head(collect([one, left])) AS before LIMIT 51
  UNWIND [[other, taken], before] AS held
  WITH h, held[0] AS t, held[1] AS o RETURN ${TENURE} AS tenure`;

/** Questions whose rows are tenures of an office or a person. */
export const tenurePairs = ({ spokenOf, office }: Hubs): readonly Pair[] => [
  pair("holders", { office }, `${OF_OFFICE} ${firstTenures(51)}`),
  pair("successionChain", { office }, `${OF_OFFICE} ${firstTenures(51)}`),
  pair("actingFor", { office }, `${OF_OFFICE} WHERE t.acting ${firstTenures(51)}`),
  pair("longestTenures", { office }, `${OF_OFFICE} ${LONGEST}`),
  pair("revolvingDoor", { office }, RETURNS),
  pair("officesOf", { person: spokenOf }, OFFICES),
  pair(
    "career",
    { person: spokenOf },
    `${OF_PERSON} ${firstTenures(200)}
    UNION ALL MATCH (:Person {id: $id})<-[:PATIENT|SUCCESSOR|PREDECESSOR]-(e:Event)
    WHERE e.type IN [${CAREER}] AND e.status = 'asserted'
    ${firstEvents(51).replace("AS event", "AS tenure")}`,
  ),
];

function pair(question: Pair["question"], given: Readonly<Record<string, string>>, cypher: string): Pair {
  return { question, given, cypher, parameters: { id: Object.values(given)[0] } };
}

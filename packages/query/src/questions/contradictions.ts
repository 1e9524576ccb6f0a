import { FACT_TYPES } from "@cursus/graph-schema";
import { z } from "zod";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { presentId } from "../rows/find-by-id.ts";
import { ROLE_EDGES } from "../rows/fragments.ts";
import { loadContradictions } from "../rows/load.ts";
import { listed } from "../words/phrases.ts";
import { answerOf } from "./answer-of.ts";
import { idArgument } from "./evidence.ts";
import { PAGE, pageArguments, pageOf, pageParameters } from "./page.ts";
import { defineQuestion, factsArgument, officeArgument, personArgument } from "./question.ts";

/** What two statements can disagree about. */
const KINDS = ["date", "agent", "polarity", "holder", "outcome"] as const;

const OF_THESE = `WHERE ($kind IS NULL OR contradiction.kind = $kind)
    AND ($facts IS NULL OR EXISTS { MATCH (contradiction)-[:ABOUT]->(about:Event) WHERE about.type IN $facts })`;
const OF_NODE = `
  CALL (one) {
    MATCH (one)<-[:${ROLE_EDGES}]-(:Event)<-[:ABOUT]-(contradiction:Contradiction) RETURN contradiction
    UNION MATCH (one)<-[:HOLDER|OF_OFFICE]-(:Tenure)<-[:ABOUT]-(contradiction:Contradiction) RETURN contradiction
  }
  WITH DISTINCT contradiction ${OF_THESE}
  WITH contradiction.id AS id, '' AS key ${PAGE}`;
const STATEMENTS = {
  id: `
    CALL () {
      MATCH (:Event {id: $id})<-[:ABOUT]-(contradiction:Contradiction) RETURN contradiction
      UNION MATCH (:Tenure {id: $id})<-[:ABOUT]-(contradiction:Contradiction) RETURN contradiction
    }
    WITH DISTINCT contradiction ${OF_THESE} WITH contradiction.id AS id, '' AS key ${PAGE}`,
  person: `MATCH (one:Person) WHERE one.id IN $ids ${OF_NODE}`,
  office: `MATCH (one:Office) WHERE one.id IN $ids ${OF_NODE}`,
  all: `
    MATCH (contradiction:Contradiction) ${OF_THESE} AND contradiction.id > coalesce($afterId, '')
    RETURN contradiction.id AS id, '' AS key ORDER BY contradiction.id LIMIT $take`,
} as const;
export const contradictions = defineQuestion({
  name: "contradictions",
  words: "statements that cannot both be right, with both sides' sentences",
  arguments: z.strictObject({
    person: personArgument.optional(),
    office: officeArgument.optional(),
    kind: z.enum(KINDS).describe("what they disagree about").optional(),
    facts: factsArgument(FACT_TYPES, "only about these facts").optional(),
    id: idArgument("only about the event or tenure with this id").optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const { person, office, kind = null, facts = null } = given;
    const id = given.id === undefined ? null : await presentId(reader, given.id);
    const by = id !== null ? "id" : person !== undefined ? "person" : office !== undefined ? "office" : "all";
    const { meant, unknown, found } = await readMeant(reader, { person, office }, (ids) => {
      const nodes = by === "person" || by === "office" ? ids(by) : null;
      return reader.read(STATEMENTS[by], { ids: nodes, id, kind, facts, ...pageParameters(given) });
    });
    const { ids: page, next } = pageOf(found ?? [], given);
    const rows = await loadContradictions(reader, page);
    const about = listed(CROSSED.flatMap((name) => candidateNames(meant, name) ?? []));
    const nothing = `No contradiction${about === "" ? "" : ` about ${about}`} is on record.`;
    return answerOf({
      question: "contradictions",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next,
    });
  },
});

const CROSSED = ["person", "office"] as const;

import type { GraphReader } from "@cursus/graph/reading";
import { z } from "zod";
import type { PatternRow, TenureRow } from "../answer.ts";
import { periodOf } from "../dates/period.ts";
import { countryForms } from "../names/country-forms.ts";
import { candidateNames, meaningWords } from "../names/meaning.ts";
import { readMeant } from "../names/read-meant.ts";
import { loadTenures } from "../rows/load.ts";
import { patternRow } from "../rows/pattern-row.ts";
import { answerOf } from "./answer-of.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import {
  defineQuestion,
  minSourcesArgument,
  officeArgument,
  periodArguments,
  personArgument,
  placeArgument,
} from "./question.ts";

/** Most returns found at once. */
const MOST = 500;

/** One surely left an office, and surely later came back to it, or, having been dismissed, into another. */
const RETURN = `
  MATCH (person:Person)<-[:HOLDER]-(first:Tenure)-[:OF_OFFICE]->(left:Office)
  MATCH (person)<-[:HOLDER]-(second:Tenure)-[:OF_OFFICE]->(taken:Office)
  WHERE first <> second AND first.toMax <= second.fromMin AND person.named
    AND (left = taken OR first.endCause = 'dismissal')
    AND first.sources >= $minSources AND second.sources >= $minSources
    AND ($from IS NULL OR second.fromMax >= date($from)) AND ($to IS NULL OR second.fromMin <= date($to))
  WITH DISTINCT first, second ORDER BY second.fromMin, second.id, first.toMax DESC
  WITH second, head(collect(first)) AS first
  RETURN first.id AS first, second.id AS second ORDER BY second.fromMin, second.id LIMIT ${MOST}`;
const STATEMENTS = {
  person: `MATCH (person:Person) WHERE person.id IN $ids WITH person ${RETURN}`,
  office: `
    MATCH (office:Office)<-[:OF_OFFICE]-(:Tenure)-[:HOLDER]->(person:Person) WHERE office.id IN $ids
    WITH DISTINCT person ${RETURN}`,
  place: `
    MATCH (office:Office)<-[:OF_OFFICE]-(:Tenure)-[:HOLDER]->(person:Person) WHERE office.jurisdiction IN $ids
    WITH DISTINCT person ${RETURN}`,
} as const;

const revolvingDoorArguments = z
  .strictObject({
    person: personArgument.optional(),
    office: officeArgument.optional(),
    place: placeArgument.describe("a country, whose offices are meant").optional(),
    ...periodArguments,
    minSources: minSourcesArgument.optional(),
    ...pageArguments,
  })
  .refine(
    ({ person, office, place }) => (person ?? office ?? place) !== undefined,
    "name a person, an office or a country",
  );

export const revolvingDoor = defineQuestion({
  name: "revolvingDoor",
  words: "who left an office and came back: to the same one, or after a dismissal to another",
  arguments: revolvingDoorArguments,
  run: async (reader, given) => {
    const { person, office, place } = given;
    const period = periodOf(given);
    const by = person !== undefined ? "person" : office !== undefined ? "office" : "place";
    const asked = { from: period.min, to: period.max, minSources: given.minSources ?? 1 };
    const { meant, ids, unknown, found } = await readMeant(reader, { person, office }, (of) =>
      reader.read(STATEMENTS[by], {
        ...asked,
        ids: by === "place" ? countryForms(place ?? "") : (of(by) ?? []),
      }),
    );
    const pairs = (found ?? []).map(({ first, second }) => ({
      id: `${first}-${second}`,
      first: String(first),
      second: String(second),
    }));
    const { rows: page, next } = pageOfAll(pairs, given);
    const rows = (await returnRows(reader, page)).filter((row) =>
      isOfOffice(row, by === "person" ? ids("office") : null),
    );
    const who = candidateNames(meant, "person") ?? "anybody";
    const where = candidateNames(meant, "office") ?? place;
    const nothing = `There is no evidence that ${who} left an office${where === undefined ? "" : ` (${where})`} and came back.`;
    return answerOf({
      question: "revolvingDoor",
      arguments: given,
      meant,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: [...meaningWords(meant), ...(rows.length > 0 || unknown ? [] : [nothing])],
      rows,
      next,
    });
  },
});

const isOfOffice = ({ parts }: PatternRow, offices: readonly string[] | null): boolean =>
  offices === null || parts.some((part) => part.kind === "tenure" && offices.includes(part.office.id));

interface Pair {
  readonly id: string;
  readonly first: string;
  readonly second: string;
}

async function returnRows(reader: GraphReader, pairs: readonly Pair[]): Promise<readonly PatternRow[]> {
  const tenures = await loadTenures(
    reader,
    pairs.flatMap(({ first, second }) => [first, second]),
  );
  const byId = new Map<string, TenureRow>(tenures.map((tenure) => [tenure.id, tenure]));
  return pairs.flatMap(({ id, first, second }) => {
    const [left, taken] = [byId.get(first), byId.get(second)];
    if (left === undefined || taken === undefined) return [];
    const says = `${taken.holder.name} came back: ${left.says} ${taken.says}`;
    return [patternRow("return", id, [left, taken], says)];
  });
}

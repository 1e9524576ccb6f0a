import type { GraphReader } from "@cursus/graph/reading";
import { NAME_SEARCH_INDEX, SENTENCE_SEARCH_INDEX } from "@cursus/graph-schema";
import { hasWord } from "@cursus/kernel";
import { foldWords } from "@cursus/resolve";
import { z } from "zod";
import type { ClaimRow, EntityRow } from "../answer.ts";
import { searchWords } from "../names/search-words.ts";
import { wordsOf } from "../names/words-of.ts";
import { loadClaims } from "../rows/load-claims.ts";
import { loadEntities, SEARCHED, type SearchedLabel } from "../rows/load-entities.ts";
import { answerOf } from "./answer-of.ts";
import { pageArguments, pageOfAll } from "./page.ts";
import { defineQuestion } from "./question.ts";

const MOST_ENTITIES = 100;
const MOST_SENTENCES = 200;

const ENTITIES = `
  CALL db.index.fulltext.queryNodes('${NAME_SEARCH_INDEX}', $words) YIELD node, score
  WHERE coalesce(node.named, true) AND ($type IS NULL OR $type IN labels(node))
  RETURN node.id AS id, labels(node) AS labels, node.name AS name, node.aliases AS aliases, score
  ORDER BY score DESC, id LIMIT ${MOST_ENTITIES}`;

const SENTENCES = `
  CALL db.index.fulltext.queryNodes('${SENTENCE_SEARCH_INDEX}', $words) YIELD node, score
  WHERE node:Claim
  RETURN node.id AS id, node.quote AS quote, score ORDER BY score DESC, id LIMIT ${MOST_SENTENCES}`;

export const search = defineQuestion({
  name: "search",
  words: "persons, offices, courts, places and sentences with these words, in whatever spelling",
  arguments: z.strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .refine(hasWord, "has no letter")
      .describe("the words to look for"),
    type: z
      .enum(SEARCHED as [string, ...string[]])
      .describe("only of this type; no sentences then")
      .optional(),
    ...pageArguments,
  }),
  run: async (reader, given) => {
    const words = searchWords(given.text);
    const [entities, sentences] =
      words === null
        ? [[], []]
        : await Promise.all([
            findEntities(reader, words, given.text, given.type ?? null),
            given.type === undefined ? findSentences(reader, given.text) : [],
          ]);
    const { rows: page, next } = pageOfAll([...entities, ...sentences], given);
    const rows = await loadFound(reader, page);
    return answerOf<EntityRow | ClaimRow>({
      question: "search",
      arguments: given,
      verdict: rows.length > 0 ? "yes" : "no evidence",
      notes: rows.length > 0 ? [] : [`Nothing in the record has the words "${given.text}".`],
      rows,
      next,
    });
  },
});

interface Hit {
  readonly id: string;
  readonly label: SearchedLabel | "Claim";
}

/** A fuzzy search finds much: what has all the words asked for, folded, or none better, is kept. */
async function findEntities(
  reader: GraphReader,
  words: string,
  text: string,
  type: string | null,
): Promise<readonly Hit[]> {
  const hits = await reader.read(ENTITIES, { words, type });
  const wanted = foldWords(text);
  const isWhole = ({ name, aliases }: Readonly<Record<string, unknown>>): boolean =>
    [name, ...((aliases as readonly unknown[] | null) ?? [])].some((form) => {
      const own = foldWords(String(form));
      return wanted.every((word) => own.some((other) => other.startsWith(word)));
    });
  const whole = hits.filter(isWhole);
  return (whole.length > 0 ? whole : hits).flatMap(({ id, labels }) =>
    SEARCHED.filter((label) => (labels as readonly string[]).includes(label)).map((label) => ({
      id: String(id),
      label,
    })),
  );
}

/** Sentences must have every word, as written or folded: no near misses. */
async function findSentences(reader: GraphReader, text: string): Promise<readonly Hit[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const hits = await reader.read(SENTENCES, { words: words.map((word) => `+${word}`).join(" ") });
  return hits.map(({ id }) => ({ id: String(id), label: "Claim" }));
}

async function loadFound(
  reader: GraphReader,
  hits: readonly Hit[],
): Promise<readonly (EntityRow | ClaimRow)[]> {
  const of = (label: Hit["label"]) => hits.filter((hit) => hit.label === label).map(({ id }) => id);
  const found = await Promise.all([
    loadClaims(reader, of("Claim")),
    ...SEARCHED.map((label) => loadEntities(reader, label, of(label))),
  ]);
  const byId = new Map<string, EntityRow | ClaimRow>(found.flat().map((row) => [row.id, row]));
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}

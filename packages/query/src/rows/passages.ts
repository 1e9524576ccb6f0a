import type { GraphReader } from "@cursus/graph/reading";
import { sentencesOf, structure } from "@cursus/text";
import type { Passage, Quote } from "../answer.ts";
import type { StatingQuote } from "./stating-quotes.ts";

/** Makes the quote of an answer of one that was loaded. */
export type ToQuote = (quote: StatingQuote) => Quote;

const TEXTS = `
  UNWIND $versions AS id
  MATCH (version:ArticleVersion {id: id}) RETURN version.id AS id, version.text AS text`;

/**
 * Reads the sentences from which claims took what their own quotes do not say. Only the quotes that state
 * something of their row have them: the others are there to count, and their texts need not be read.
 */
export async function withPassages(reader: GraphReader, quotes: readonly StatingQuote[]): Promise<ToQuote> {
  const versions = [...new Set(quotes.filter(leansOnOthers).map(({ version }) => version))].sort();
  const rows = versions.length === 0 ? [] : await reader.read(TEXTS, { versions });
  const texts = new Map(rows.map(({ id, text }) => [String(id), String(text)]));
  return ({ date: _date, details: _details, roles: _roles, outside, ...quote }) => {
    const text = texts.get(quote.version);
    const leans = text !== undefined && leansOnOthers({ ...quote, outside });
    return { ...quote, beside: leans ? passagesOf(text, outside) : [] };
  };
}

const leansOnOthers = ({ states, outside }: Pick<StatingQuote, "states" | "outside">): boolean =>
  states.length > 0 && outside.length > 0;

function passagesOf(text: string, places: StatingQuote["outside"]): readonly Passage[] {
  const sentences = sentencesOf(text, structure(text));
  const found = places.map(({ states, start, end }) => {
    const around = sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
    return { start: around.start, end: around.end, states };
  });
  return [...Map.groupBy(found, ({ start }) => start).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { start, end } = first;
    return [{ start, end, text: text.slice(start, end), states: same.map(({ states }) => states) }];
  });
}

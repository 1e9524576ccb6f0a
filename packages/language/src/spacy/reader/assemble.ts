import type { Span } from "@cursus/graph-schema";
import type { Parse, ParsedName, ParsedToken } from "../../parse.ts";
import type { PlacedLexeme } from "../tokenizer/tokenizer.ts";
import type { Reading } from "../words/reading.ts";
import { type Readings, tagged } from "../words/readings.ts";
import { completeParse } from "./complete-parse.ts";
import type { Annotations } from "./read-batch.ts";

/** Puts together what was found of one block. */
export function assembleParse(span: Span, work: Annotations, readings: Readings): Parse {
  const read = readings(
    work.tokens.map(({ lexeme }, index) =>
      tagged(lexeme, work.tags[index] ?? "", work.relations[index] ?? ""),
    ),
  );
  const nameAt = nameMarks(work.names);
  const tokens: ParsedToken[] = [];
  for (const [index, placed] of work.tokens.entries()) {
    const reading = read[index];
    if (reading !== undefined) tokens.push(tokenOf(index, placed, reading, work, nameAt.get(index)));
  }
  return completeParse(span, tokens);
}

function tokenOf(
  index: number,
  { lexeme, start, end }: PlacedLexeme,
  reading: Reading,
  work: Annotations,
  name: ParsedName | undefined,
): ParsedToken {
  return {
    start,
    end,
    text: lexeme.text,
    index,
    norm: lexeme.norm,
    lemma: reading.lemma,
    pos: reading.pos,
    tag: reading.tag,
    morph: reading.morph,
    head: work.heads[index] ?? index,
    relation: reading.relation,
    nameType: name?.type ?? null,
    nameMark: name === undefined ? "O" : name.from === index ? "B" : "I",
    sentenceStart: work.starts.has(index),
  };
}

function nameMarks(names: readonly ParsedName[]): ReadonlyMap<number, ParsedName> {
  const marks = new Map<number, ParsedName>();
  for (const name of names) for (let token = name.from; token < name.to; token++) marks.set(token, name);
  return marks;
}

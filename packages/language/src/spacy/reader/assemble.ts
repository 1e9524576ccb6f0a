import type { Span } from "@cursus/graph-schema";
import type { Parse, ParsedName, ParsedToken, TokenRange } from "../../parse.ts";
import type { Readings } from "../words/readings.ts";
import type { Annotations } from "./read-batch.ts";

/** Puts together what was found of one block. */
export function assembleParse(span: Span, work: Annotations, readings: Readings): Parse {
  const read = readings(
    work.tokens.map(({ lexeme }, index) => ({
      lexeme,
      tag: work.tags[index] ?? "",
      relation: work.relations[index] ?? "",
    })),
  );
  const nameAt = nameMarks(work.names);
  const tokens = read.map((reading, index): ParsedToken => {
    const { lexeme, start, end } = work.tokens[index] as Annotations["tokens"][number];
    const name = nameAt.get(index);
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
  });
  return {
    span,
    tokens,
    children: childrenOf(tokens),
    sentences: sentencesOf(work.starts, tokens.length),
    names: work.names,
  };
}

function nameMarks(names: readonly ParsedName[]): ReadonlyMap<number, ParsedName> {
  const marks = new Map<number, ParsedName>();
  for (const name of names) for (let token = name.from; token < name.to; token++) marks.set(token, name);
  return marks;
}

function childrenOf(tokens: readonly ParsedToken[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) if (head !== index) children[head]?.push(index);
  return children;
}

function sentencesOf(starts: ReadonlySet<number>, length: number): readonly TokenRange[] {
  const sorted = [...starts].sort((one, other) => one - other);
  return sorted.map((from, index) => ({ from, to: sorted[index + 1] ?? length }));
}

import type { Span } from "@cursus/graph-schema";
import type { Parse, ParsedName, ParsedToken, TokenRange } from "../../parse.ts";

/** A parse from its tokens: all else follows from them. */
export function completeParse(span: Span, tokens: readonly ParsedToken[]): Parse {
  return {
    span,
    tokens,
    children: childrenOf(tokens),
    sentences: sentencesOf(tokens),
    names: namesOf(tokens),
  };
}

function childrenOf(tokens: readonly ParsedToken[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) if (head !== index) children[head]?.push(index);
  return children;
}

function sentencesOf(tokens: readonly ParsedToken[]): readonly TokenRange[] {
  const starts = tokens.filter(({ sentenceStart }) => sentenceStart);
  return starts.map(({ index }, at) => ({ from: index, to: starts[at + 1]?.index ?? tokens.length }));
}

function namesOf(tokens: readonly ParsedToken[]): readonly ParsedName[] {
  const names: ParsedName[] = [];
  for (const { index, nameType, nameMark } of tokens) {
    if (nameType === null || nameMark !== "B") continue;
    let to = index + 1;
    while (tokens[to]?.nameMark === "I") to++;
    names.push({ from: index, to, type: nameType });
  }
  return names;
}

import type { ExplainedSentence, Explanation } from "@cursus/extract";
import type { Claim, LocalEntity } from "@cursus/graph-schema";
import { printable } from "../printable.ts";
import { counted } from "./counted.ts";

/** How each sentence was read: names, offices, dates, frames, claims and refusals; with `tokens` the tree too. */
export function renderExplanation({ extractor, sentences, entities }: Explanation, tokens: boolean): string {
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  const claims = sentences.reduce((sum, sentence) => sum + sentence.claims.length, 0);
  const refused = sentences.reduce((sum, sentence) => sum + sentence.refusals.length, 0);
  const blocks = sentences.map((sentence, index) => renderSentence(sentence, index + 1, names, tokens));
  const sum = `${counted(sentences.length, "sentence")} read, ${counted(claims, "claim")}, ${refused} refused; reader ${extractor}`;
  return [...blocks, sum].join("\n\n");
}

function renderSentence(
  sentence: ExplainedSentence,
  number: number,
  names: ReadonlyMap<string, LocalEntity>,
  tokens: boolean,
): string {
  const rows = [
    ...(tokens ? sentence.tokens.map((token, index) => tokenRow(token, index, sentence)) : []),
    ...sentence.names.map(({ type, text }) => row("name", type, text)),
    ...sentence.offices.map(({ type, text }) => row("office", type, text)),
    ...sentence.dates.map(({ text, resolved }) => row("date", resolved?.edtf ?? "not resolved", text)),
    ...sentence.frames.map(({ type, text, roles }) => row("frame", type, `${text} ${rolesOf(roles)}`)),
    ...sentence.claims.map((claim) => row("claim", claim.type, claimWords(claim, names))),
    ...sentence.refusals.map(({ reason, detail }) => row("refused", reason, detail ?? "")),
  ];
  const place = `${number}. [${sentence.start}-${sentence.end}]`;
  return [`${place} ${printable(sentence.text)}`, ...rows].join("\n");
}

const row = (kind: string, type: string, text: string): string =>
  `   ${kind.padEnd(8)}${type.padEnd(16)} ${printable(text)}`.trimEnd();

function tokenRow(
  token: ExplainedSentence["tokens"][number],
  index: number,
  sentence: ExplainedSentence,
): string {
  const head = token.head === null ? "" : (sentence.tokens[token.head]?.text ?? "");
  const relation = token.relation === null ? "" : `${token.relation} of ${head}`;
  return row(`${index}`, token.tag, `${token.text} (${token.lemma}) ${relation}`);
}

const rolesOf = (roles: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(roles)
    .map(([role, words]) => `${role}=${words.map((one) => `“${one}”`).join(", ")}`)
    .join(" ");

function claimWords(claim: Claim, names: ReadonlyMap<string, LocalEntity>): string {
  const roles = Object.entries(claim.roles).map(
    ([role, filling]) => `${role}=${names.get(filling?.entity ?? "")?.name ?? "?"}`,
  );
  const details = Object.entries(claim.details).map(([key, value]) => `${key}=${String(value)}`);
  const date = claim.date ? [`date=${claim.date.edtf}`] : [];
  return [claim.polarity, claim.modality, ...roles, ...details, ...date, claim.confidence].join(" ");
}

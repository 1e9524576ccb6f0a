import type { FoundMention } from "@cursus/graph";
import type { IdentityReason } from "@cursus/resolve";
import { printable } from "../printable.ts";
import { mentionWords } from "./mention.ts";
import { renderTable } from "./table.ts";

/** One pair: whether they are one, because of what, and the points of each feature. */
export function renderReason(left: FoundMention, right: FoundMention, reason: IdentityReason): string {
  const verdict = reason.one ? "are one" : "are two";
  return [
    `${mentionWords(left)} and ${mentionWords(right)} ${verdict}: ${becauseWords(reason)}`,
    ...reason.judgements.map(({ id, kind, by }) => `  judged ${kind} by ${printable(by)} (${id})`),
    ...reason.features.map(({ name, points }) => `  ${signed(points).padStart(4)}  ${printable(name)}`),
    ...(reason.features.length === 0
      ? []
      : [`  ${String(reason.points).padStart(4)}  in all; ${reason.threshold} make one`]),
  ].join("\n");
}

/** The mentions that are taken for one, each with what speaks for it beside the oldest. */
export function renderMembers(
  first: FoundMention,
  others: readonly FoundMention[],
  reasons: readonly IdentityReason[],
): string {
  const lead = `${printable(first.meant.name)} (id ${first.meant.id}), first ${mentionWords(first)}`;
  if (others.length === 0) return `${lead}: no other article speaks of it.`;
  const rows = others.map(({ name, article, published }, at) => {
    const reason = reasons[at];
    return [name, article, published, reason?.points, reason && becauseWords(reason)];
  });
  return `${lead}. Beside it:\n${renderTable(["name", "article", "published", "points", "because"], rows)}`;
}

const BECAUSE: Readonly<Record<IdentityReason["because"], readonly [one: string, two: string]>> = {
  judged: ["a person said so", "a person said so"],
  rule: ["enough speaks for it", "too little speaks for it"],
  name: ["by name", "the names cannot be one person's, or are no full names"],
  others: ["through further mentions", "because of further mentions"],
  key: ["both go by one name", "they go by different names"],
};

const becauseWords = ({ because, one }: IdentityReason): string => BECAUSE[because][one ? 0 : 1];

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

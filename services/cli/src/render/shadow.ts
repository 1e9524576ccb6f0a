import type { ClaimDifference, PromotionReport, ShadowReport } from "@cursus/graph";
import { printable } from "../printable.ts";
import { quoted } from "./quoted.ts";

/** More are to be had with --json. */
const MOST_SHOWN = 50;
const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/** What a shadow run found: numbers, then claim by claim. */
export function renderShadow(report: ShadowReport): string {
  const { extractor, articles, differing, added, removed, changed, differences, failed } = report;
  const left = differences.length - MOST_SHOWN;
  return [
    `${extractor} read ${articles} articles: ${differing} differ from what is on record.`,
    `${added} claims more, ${removed} fewer, ${changed} read differently.`,
    ...differences.slice(0, MOST_SHOWN).map(renderDifference),
    ...(left > 0 ? [`and ${left} more: --json has all of them`] : []),
    ...failed.map(({ article, reason }) => `! ${printable(article)} cannot be read: ${printable(reason)}`),
    "Nothing on record was changed. `cursus reread --promote` puts these readings on record.",
  ].join("\n");
}

function renderDifference(one: ClaimDifference & { readonly article: string }): string {
  const { kind, type, polarity, participants, fields, quote, article } = one;
  const what = fields.length === 0 ? "" : ` [${fields.join(", ")}]`;
  const claim = `${SIGNS[kind]} ${polarity === "asserted" ? "" : `${polarity} `}${type}${what}: ${participants.join("; ")}`;
  return `${printable(claim)}\n    ${quoted(quote)}\n    ${printable(article)}`;
}

export function renderPromotion({ extractor, replaced, left }: PromotionReport): string {
  const rest = left === 0 ? "" : ` ${left} articles had changed since and were left as they are.`;
  return `The readings of ${replaced} articles were exchanged (${extractor}).${rest}`;
}

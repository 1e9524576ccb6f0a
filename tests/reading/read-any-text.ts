import type { Reader } from "@cursus/extract";
import type { Reading } from "@cursus/graph-schema";
import { articleFromJson } from "@cursus/intake";
import { CursusError } from "@cursus/kernel";

/** What a text may be refused for. */
const REFUSED = new Set(["ArticleEmpty", "ArticleMalformed", "ArticleTooLarge"]);
/** What a reading may never have to refuse of its own. */
const DEFECTS = new Set([
  "QuoteNotInText",
  "SpanNotInText",
  "Malformed",
  "TypeUnknown",
  "ParticipantUnknown",
]);

export interface AnyRead {
  /** The code for which the text was refused, or null where it was read. */
  readonly refused: string | null;
  readonly claims: number;
}

/**
 * Reads a text as an article. Throws where the reader crashes otherwise than by refusing the text, or where a quote or
 * mention does not stand in the text.
 */
export async function readAnyText(
  reader: Reader,
  text: string,
  { published, maxChars }: { readonly published: string | null; readonly maxChars: number },
): Promise<AnyRead> {
  try {
    const article = articleFromJson({ id: "fuzz", title: null, published, text }, { maxChars });
    const reading = await reader.read(article);
    refuseUngrounded(article.text, reading);
    return { refused: null, claims: reading.claims.length };
  } catch (error) {
    if (error instanceof CursusError && REFUSED.has(error.code)) return { refused: error.code, claims: 0 };
    throw error;
  }
}

function refuseUngrounded(text: string, { claims, entities, refusals }: Reading): void {
  const astray = claims.filter(({ quote }) => text.slice(quote.start, quote.end) !== quote.text);
  if (astray.length > 0) throw new Error(`ungrounded quote: ${JSON.stringify(astray[0]?.quote)}`);
  const spans = [
    ...claims.flatMap(({ roles }) => Object.values(roles)),
    ...entities.flatMap(({ mentions }) => mentions),
  ];
  if (spans.some(({ start, end }) => start < 0 || end > text.length || start >= end))
    throw new Error("a span beside the text");
  const defect = refusals.find(({ reason }) => DEFECTS.has(reason));
  if (defect) throw new Error(`the reading refused its own: ${JSON.stringify(defect)}`);
}

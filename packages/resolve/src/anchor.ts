import type { PlacedMention, Span } from "@cursus/graph-schema";
import { canonicalJson } from "@cursus/kernel";

/** What a judgement is fastened to: a thing as one article calls it, and where. Outlives readers and merges. */
export interface Anchor {
  readonly articleKey: string;
  readonly type: string;
  readonly name: string;
  readonly span: Span | null;
}

/** How a judgement names a mention. */
export function anchorOf(
  mention: Pick<PlacedMention, "articleKey" | "type" | "name"> & { readonly mentions?: readonly Span[] },
): string {
  const [first] = mention.mentions ?? [];
  const span = first === undefined ? [] : [first.start, first.end];
  return canonicalJson([mention.articleKey, mention.type, mention.name, ...span]);
}

/** The anchor in the text of a judgement; null where it is none. */
export function readAnchor(text: string | null): Anchor | null {
  const parts = partsOf(text);
  const [articleKey, type, name, start, end] = parts;
  if (typeof articleKey !== "string" || typeof type !== "string" || typeof name !== "string") return null;
  const span = typeof start === "number" && typeof end === "number" ? { start, end } : null;
  return { articleKey, type, name, span };
}

function partsOf(text: string | null): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(text ?? "null");
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** The live mention that an anchor means: the one so named, else the one also so called, else the one that stands there. */
export function findAnchored(
  byArticle: ReadonlyMap<string, readonly PlacedMention[]>,
  text: string | null,
): PlacedMention | undefined {
  const anchor = readAnchor(text);
  if (anchor === null) return undefined;
  const inArticle = (byArticle.get(anchor.articleKey) ?? [])
    .filter(({ type }) => type === anchor.type)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (
    inArticle.find(({ name }) => name === anchor.name) ??
    inArticle.find(({ aliases }) => aliases.includes(anchor.name)) ??
    inArticle.find(({ mentions }) => mentions.some((span) => overlaps(span, anchor.span)))
  );
}

const overlaps = (span: Span, other: Span | null): boolean =>
  other !== null && span.start < other.end && other.start < span.end;

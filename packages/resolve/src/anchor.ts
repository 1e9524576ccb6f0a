import { type PlacedMention, readAnchor, type Span, writeAnchor } from "@cursus/graph-schema";

/** How a judgement names a mention. */
export function anchorOf(
  mention: Pick<PlacedMention, "articleKey" | "type" | "name"> & { readonly mentions?: readonly Span[] },
): string {
  const [first] = mention.mentions ?? [];
  const span = first === undefined ? null : { start: first.start, end: first.end };
  return writeAnchor({ ...mention, span });
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

/**
 * What a judgement speaks of, in words: its anchor names the article, the kind and what the thing is called there; in
 * its place may stand an id elsewhere.
 */
export function anchorWords(anchor: string | null): string | null {
  if (anchor === null) return null;
  try {
    const read = JSON.parse(anchor) as readonly unknown[] | { readonly id: string; readonly source: string };
    if ("source" in read) return `${read.id} (${read.source})`;
    const [article, , name] = read;
    return `“${String(name)}” in ${String(article)}`;
  } catch {
    return anchor;
  }
}

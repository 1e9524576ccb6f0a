/** What a judgement speaks of, in words: its anchor names the article, the kind and what the thing is called there. */
export function anchorWords(anchor: string | null): string | null {
  if (anchor === null) return null;
  try {
    const [article, , name] = JSON.parse(anchor) as readonly unknown[];
    return `“${String(name)}” in ${String(article)}`;
  } catch {
    return anchor;
  }
}

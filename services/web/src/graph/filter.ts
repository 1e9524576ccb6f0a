/** What the reader wants to see: all kinds but these, and only what lies in this time. */
export interface Shown {
  readonly without: ReadonlySet<string>;
  /** ISO days; empty is open. */
  readonly from: string;
  readonly to: string;
}

/** What has no date is shown whatever the time: it may lie in it. */
export function isShown(
  look: { readonly kind: string; readonly date: string | null },
  shown: Shown,
): boolean {
  if (shown.without.has(look.kind)) return false;
  if (look.date === null) return true;
  return (shown.from === "" || look.date >= shown.from) && (shown.to === "" || look.date <= shown.to);
}

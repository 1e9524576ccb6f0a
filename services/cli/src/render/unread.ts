import type { UnreadCounts } from "../ingest/unread.ts";

/** "102 kept, not read: no 89, da 12, af 1", the most first; null where all are read. */
export function unreadWords(unread: UnreadCounts): string | null {
  const counts = Object.entries(unread).sort(([, a], [, b]) => b - a);
  if (counts.length === 0) return null;
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return `${all} kept, not read: ${counts.map(([language, count]) => `${language} ${count}`).join(", ")}`;
}

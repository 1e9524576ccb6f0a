/** What decides which version of an article is its current one. */
export interface DatedVersion {
  readonly id: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * The current one among an article's versions: the greatest by (stated change or publication, text hash, id),
 * whatever arrived last.
 */
export function currentVersion<V extends DatedVersion>(versions: readonly [V, ...V[]]): V {
  return versions.reduce((latest, version) => (isAfter(version, latest) ? version : latest));
}

function isAfter(left: DatedVersion, right: DatedVersion): boolean {
  const [a, b] = [rank(left), rank(right)];
  const differing = a.findIndex((part, place) => part !== b[place]);
  return differing >= 0 && (a[differing] ?? "") > (b[differing] ?? "");
}

function rank(version: DatedVersion): readonly string[] {
  return [comparable(version.modified ?? version.published ?? ""), version.sha256, version.id];
}

/** Moments are compared as UTC; a bare day sorts before every moment of it. */
function comparable(moment: string): string {
  if (!moment.includes("T")) return moment;
  const parsed = new Date(moment);
  return Number.isNaN(parsed.getTime()) ? moment : parsed.toISOString();
}

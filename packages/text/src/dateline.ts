import type { Span } from "@cursus/graph-schema";

/** No dateline is longer. */
const DATELINE_CHARS = 90;
const WITH_DASH =
  /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}. ]{1,24}){0,2}(?:\d{1,2}(?:, ?\d{4})?)?(?: ?\([^()\n]{2,30}\))? ?(?:--|—|–|-(?= ))\s*/u;
/** "LAHORE: ", "KAMPALA. ": so do papers of South Asia and East Africa. */
const WITH_MARK = /^\p{Lu}[\p{Lu}\p{M}'’-]{3,}(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,2}[:.] (?=["“‘]?\p{Lu})/u;
const NO_TOWN =
  /^(?:WATCH|UPDATE|UPDATED|EXCLUSIVE|BREAKING|VIDEO|PHOTOS?|OPINION|ANALYSIS|EXPLAINER|CLAIM|RATING|VERDICT|NOTE|FACT|QUESTION|ANSWER|EDITOR|CORRECTION|LIVE|READ|MORE|ALSO|SEE)\b/;

/**
 * "ASTANA -- ", "KYIV (Agency) — ", "NAIROBI, Kenya, May 3 - ": the town in capitals and a dash; near the head of an
 * article also "LAHORE: " and "KAMPALA. ".
 */
export function datelineOf(
  text: string,
  line: Span,
  { isNearHead }: { readonly isNearHead: boolean },
): Span | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + DATELINE_CHARS));
  const found = WITH_DASH.exec(head) ?? (isNearHead && !NO_TOWN.test(head) ? WITH_MARK.exec(head) : null);
  return found ? { start: line.start, end: line.start + found[0].length } : undefined;
}

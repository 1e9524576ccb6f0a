import { askAll, type Forms } from "./making.ts";

/** Many dismissals at once. */
export const PURGES: Forms = [
  [
    "(did|has) {by:doer} (purge|purged) (his|her|their|the) (officials|ministers|cabinet|government|army|generals|party|opponents) <period>",
    askAll("purges"),
  ],
  [
    "(did|has) {by:doer} (purge|purged|carry out a purge|carried out a purge|conduct a purge|launch a purge|stage a purge) [(of|in) (his|her|their|the) (cabinet|government|officials|ministers|army|military)] <period>",
    askAll("purges"),
  ],
  [
    "<list> (purge|purges|mass dismissals|mass firings|mass sackings|waves of dismissals|clean sweeps) (by|of|under|ordered by|carried out by|made by) {by:doer} <period>",
    askAll("purges"),
  ],
  ["<list> {by:person} 's (purge|purges|mass dismissals|mass firings) <period>", askAll("purges")],
  [
    "<list> (purge|purges|mass dismissals|mass firings|mass sackings|waves of dismissals) <period>",
    askAll("purges"),
  ],
  [
    "who (purged|carried out purges|carried out a purge|conducted purges|dismissed many people at once|fired many people at once|dismissed several people at once|dismissed the most people at once) <period>",
    askAll("purges"),
  ],
  [
    "(who|which leader|which leaders|which president|which presidents) (dismissed|fired|sacked) (many|several|a lot of|lots of|multiple|large numbers of) (officials|ministers|people|generals|governors) (at once|within a month|in a short time|in one go|in a month|on one day|on the same day|in quick succession) <period>",
    askAll("purges"),
  ],
];

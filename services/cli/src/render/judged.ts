import type { PairReport } from "@cursus/api";
import { printable } from "../printable.ts";
import { mentionWords } from "./mention.ts";

/** What a judgement says of two, and what it is when the record does not follow it. */
const SAID = {
  same: "are one",
  different: "are two",
  never: "are two, and never to be merged",
  unsure: "cannot be told apart or taken for one",
} as const;

/** What was judged, what it changed, what stands against it, and how to take it back. */
export function renderJudged(report: PairReport): string {
  const { judgement, outcome, pair } = report;
  if (outcome === "unchanged")
    return [`That was judged before (judgement ${judgement.id}).`, ...effectWords(report)].join("\n");
  const nodes = report.nodesCreated + report.nodesDeleted;
  const edges = report.edgesCreated + report.edgesDeleted;
  const [one, other] = pair.map(mentionWords);
  const said = SAID[judgement.kind as keyof typeof SAID];
  return [
    `Judged: ${one} and ${other} ${said} (${nodes} nodes and ${edges} edges changed).`,
    ...effectWords(report),
    `Take it back with \`cursus withdraw ${judgement.id}\`.`,
  ].join("\n");
}

function effectWords({ judgement, one, against }: PairReport): readonly string[] {
  if (judgement.kind === "unsure") return [];
  const isFollowed = one === (judgement.kind === "same");
  const now = one ? "has them as one" : "keeps them apart";
  return [
    ...(isFollowed ? [] : [`It has no effect: the record ${now}.`]),
    ...against.map(
      ({ id, kind, by }) =>
        `Against it stands the judgement "${kind}" by ${printable(by)}: \`cursus withdraw ${id}\` takes that back.`,
    ),
  ];
}

import type { Extractor } from "@cursus/extract";
import { commit, type Graph, loadSubmission } from "@cursus/graph";
import type { RecordRules } from "@cursus/graph-schema";
import { type Clock, CursusError } from "@cursus/kernel";
import type { ReadingWatch, RecordedCounts } from "@cursus/queue";
import type { Failpoint } from "./failpoints.ts";
import { groupCommits } from "./group-commit.ts";
import type { Line, ReadArticle } from "./pipeline.ts";
import { type BriefRetry, retryBriefly } from "./retry-briefly.ts";
import { takingTurns } from "./taking-turns.ts";
import { tracedCommits, tracedReading } from "./traced.ts";
import { canRead, unreadReading } from "./unread.ts";

/** Most articles of one commit. */
export const GROUP_SIZE = 50;
/** And of the first one: see `groupCommits`. */
const FIRST_GROUP_SIZE = 1;
/** How long the first article of a group waits for others, in milliseconds. */
const GROUP_WAIT_MS = 100;

/** Time enough for the lane to come round among a dozen workers. */
const RETRY: BriefRetry = { tries: 3, pauseMs: 200, random: Math.random };

export interface LineParts {
  readonly graph: Graph;
  readonly extractor: Extractor;
  readonly rules: RecordRules;
  readonly clock: Clock;
  readonly crashAt?: (point: Failpoint) => void;
  /** Counts the readings that end with the death of their worker; without it none is counted. */
  readonly watched?: ReadingWatch["watched"];
}

/** The line from and into this graph. */
export function openLine({
  graph,
  rules,
  extractor,
  clock,
  crashAt = () => undefined,
  watched = (_, read) => read(),
}: LineParts): Line {
  const commitGroup = async (group: readonly ReadArticle[]): Promise<readonly RecordedCounts[]> => {
    crashAt("before-commit");
    const { articles } = await retryBriefly(RETRY, () => commit(graph, rules, group, clock()));
    const byVersion = new Map(articles.map((article) => [article.version, article]));
    return group.map(({ article }) => recordedCounts(byVersion.get(article.version)));
  };
  const sizes = { firstSize: FIRST_GROUP_SIZE, size: GROUP_SIZE, waitMs: GROUP_WAIT_MS };
  return {
    load: (version) => loadSubmission(graph, version),
    read: takingTurns((article) =>
      tracedReading(() =>
        canRead(extractor, article)
          ? watched(article.version, () => extractor.read(article))
          : unreadReading(article),
      ),
    ),
    commit: tracedCommits(commitGroup, (commit) => groupCommits({ commit, ...sizes })),
    crashAt,
  };
}

function recordedCounts(committed: RecordedCounts | undefined): RecordedCounts {
  if (committed === undefined)
    throw new CursusError("Unexpected", "a commit did not tell what became of an article");
  const { outcome, claims, refusals } = committed;
  return { outcome, claims, refusals };
}

import { createReader } from "@cursus/extract";
import {
  findRun,
  type Graph,
  promote,
  readInShadow,
  rollBack,
  type ShadowRun,
  shadowReport,
  shadowRuns,
} from "@cursus/graph";
import { CursusError } from "@cursus/kernel";
import { RULES } from "@cursus/record";
import type { Command } from "commander";
import { audited } from "../audited.ts";
import { newCommand, perform, type Result } from "../command.ts";
import type { Context } from "../context.ts";
import { withGraph } from "../parts.ts";
import { prepareReading } from "../prepare-reading.ts";
import { startProgress } from "../progress.ts";
import { renderPromotion, renderShadow } from "../render/shadow.ts";
import { renderTable } from "../render/table.ts";

interface RereadFlags {
  readonly shadow?: boolean;
  readonly promote?: boolean;
  readonly rollback?: boolean;
  readonly show?: boolean;
}

/** Brings a new version of the reader to articles that an older one has read, first beside the record. */
export function rereadCommand(context: Context): Command {
  return newCommand({
    name: "reread",
    summary: "read the articles on record anew, compare, and put the new readings on record or not",
    examples: [
      "cursus reread --shadow      # reads beside the record and tells the difference, claim by claim",
      "cursus reread --promote     # puts those readings on record",
      "cursus reread --rollback    # puts the former ones back",
      "cursus reread               # lists the runs",
    ],
    errors: ["UsageInvalid", "ModelMissing", "StackNotRunning", "GraphTransient"],
  })
    .argument("[run]", "id of a run, or name of a reader; the latest unless given")
    .option("--shadow", "read every article with this program's reader, beside the record")
    .option("--show", "tell the difference of a run once more")
    .option("--promote", "put a run's readings on record")
    .option("--rollback", "put back what a run's readings had replaced")
    .action(
      perform(context, (run: string | undefined, flags: RereadFlags) =>
        withGraph(context, (graph) => chosen(context, graph, run, flags)),
      ),
    );
}

function chosen(
  context: Context,
  graph: Graph,
  run: string | undefined,
  flags: RereadFlags,
): Promise<Result> {
  const asked = Object.values(flags).filter((flag) => flag === true).length;
  if (asked > 1 && !(context.json && asked === 2))
    throw new CursusError("UsageInvalid", "give one of --shadow, --show, --promote and --rollback");
  if (flags.shadow) return shadow(context, graph);
  if (flags.show) return show(graph, run);
  if (flags.promote) return replacing(context, graph, run, promote);
  if (flags.rollback) return replacing(context, graph, run, rollBack);
  return list(graph);
}

async function shadow(context: Context, graph: Graph): Promise<Result> {
  await prepareReading(context);
  const reader = createReader();
  const { onProgress, end } = lazyProgress(context, "read");
  const report = await readInShadow(
    graph,
    (article) => reader.read(article),
    reader.id,
    context.clock(),
    onProgress,
  );
  end();
  return { document: report, text: renderShadow(report) };
}

async function show(graph: Graph, wanted: string | undefined): Promise<Result> {
  const report = await shadowReport(graph, (await findRun(graph, wanted)).id);
  return { document: report, text: renderShadow(report) };
}

async function replacing(
  context: Context,
  graph: Graph,
  run: string | undefined,
  work: typeof promote,
): Promise<Result> {
  const { onProgress, end } = lazyProgress(context, "replaced");
  const deed = {
    what: `reread, ${work === promote ? "promote" : "roll back"}`,
    target: run ?? "the latest run",
  };
  const report = await audited(context, graph, deed, () =>
    work(graph, RULES, run, context.clock(), onProgress),
  );
  end();
  return { document: report, text: renderPromotion(report) };
}

async function list(graph: Graph): Promise<Result> {
  const runs = await shadowRuns(graph);
  const row = ({ id, extractor, state, startedAt, read }: ShadowRun) => [
    id,
    extractor,
    state,
    startedAt,
    read,
  ];
  const columns = ["run", "reader", "state", "begun", "articles"];
  const none = "No article was read anew so far: `cursus reread --shadow` does.";
  return { document: runs, text: runs.length === 0 ? none : renderTable(columns, runs.map(row)) };
}

/** How many there are is known with the first step only. */
function lazyProgress(context: Context, words: string) {
  let progress: ReturnType<typeof startProgress> | undefined;
  return {
    onProgress: (done: number, total: number): void => {
      progress ??= startProgress(context, total, words);
      progress.advanceTo(done, "");
    },
    end: (): void => progress?.end(),
  };
}

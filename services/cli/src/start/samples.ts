import { join } from "node:path";
import type { Graph } from "@cursus/graph";
import { listArticleFiles, readArticleFile } from "@cursus/intake";
import type { Context } from "../context.ts";
import { ingestFiles } from "../ingest/ingest-files.ts";
import type { IngestOutcome } from "../ingest/outcome.ts";
import type { Parts } from "../parts.ts";
import { tellingWaits } from "../telling-waits.ts";

const SAMPLES = ["tests", "articles", "articles"];

/** Takes in the samples that are not on record yet, as anybody's articles are taken in: through the queue. */
export async function ingestSamples(context: Context, parts: Parts): Promise<readonly IngestOutcome[]> {
  const maxChars = context.environment.CURSUS_MAX_ARTICLE_CHARS;
  const files = await tellingWaits(context, "looking which samples are on record", () =>
    newSamples(context, parts.graph),
  );
  if (files.length === 0) return [];
  return (await ingestFiles(context, parts, files, { maxChars, wait: true })).articles;
}

/** The sample articles that were never dealt with: one that was retracted since stays so. */
async function newSamples({ root, environment }: Context, graph: Graph): Promise<readonly string[]> {
  const options = { maxChars: environment.CURSUS_MAX_ARTICLE_CHARS };
  const { files } = await listArticleFiles(join(root, ...SAMPLES));
  const samples = await Promise.all(
    files.map(async (file) => ({ file, version: (await readArticleFile(file, options)).article.version })),
  );
  const versions = samples.map(({ version }) => version);
  const receipts = await graph.read("MATCH (r:Receipt) WHERE r.id IN $versions RETURN r.id AS id", {
    versions,
  });
  const known = new Set(receipts.map(({ id }) => id));
  return samples.flatMap(({ file, version }) => (known.has(version) ? [] : [file]));
}

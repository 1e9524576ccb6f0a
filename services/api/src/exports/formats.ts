import { dump, type Graph, streamRecord } from "@cursus/graph";
import { z } from "zod";
import { followTheMoney } from "./follow-the-money.ts";
import { graphml } from "./graphml.ts";
import { popolo, popoloSchema } from "./popolo.ts";
import { quickStatements } from "./quick-statements.ts";
import { statableTenures } from "./statable-tenures.ts";

/** A form in which the whole record can be had as one stream of text. */
interface ExportFormat {
  readonly words: string;
  readonly type: string;
  /** What the whole is: one JSON value, or text. */
  readonly schema: z.ZodType;
  readonly write: (graph: Graph) => AsyncIterable<string>;
}

async function* jsonl(graph: Graph): AsyncGenerator<string> {
  for await (const line of dump(graph)) yield `${line}\n`;
}

/** Every form of export that is one file, by name. */
export const EXPORT_FORMATS = {
  jsonl: {
    words: "one JSON line a node or edge, in the canonical order",
    type: "application/x-ndjson",
    schema: z.string(),
    write: jsonl,
  },
  graphml: {
    words: "GraphML, for networkx, Gephi and yEd",
    type: "application/graphml+xml",
    schema: z.string(),
    write: (graph) => graphml(streamRecord(graph)),
  },
  ftm: {
    words: "FollowTheMoney entities, one JSON line each",
    type: "application/x-ndjson",
    schema: z.string(),
    write: (graph) => followTheMoney(streamRecord(graph)),
  },
  popolo: {
    words: "one Popolo document: persons, organizations, posts, memberships",
    type: "application/json",
    schema: popoloSchema,
    write: (graph) => popolo(streamRecord(graph)),
  },
  quickstatements: {
    words: "QuickStatements for Wikidata: positions held, of persons and offices with Wikidata ids",
    type: "text/plain; charset=utf-8",
    schema: z.string(),
    write: (graph) => quickStatements(statableTenures(graph)),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportFormatName = keyof typeof EXPORT_FORMATS;

export const isExportFormat = (name: string): name is ExportFormatName => Object.hasOwn(EXPORT_FORMATS, name);

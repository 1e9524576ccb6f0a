import { z } from "zod";
import { CursusError } from "./errors.ts";

const portSchema = z.coerce.number().int().min(1).max(65_535);

const sizeSchema = z.string().regex(/^[1-9]\d*[kmg]$/, "is no size such as 512m or 3g");

const environmentSchema = z.object({
  NEO4J_URI: z.string().min(1).optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  REDIS_URL: z.string().min(1).optional(),
  /** Names the keys of this installation's queue, where several share one Redis. */
  CURSUS_QUEUE_PREFIX: z.string().min(1).max(64).default("cursus"),
  /** Folder for the local stack's state; default `.cursus` in the project. */
  CURSUS_HOME: z.string().min(1).optional(),
  /** Ports for the parts that are started here; free ones by chance unless given. */
  CURSUS_REDIS_PORT: portSchema.optional(),
  CURSUS_NEO4J_PORT: portSchema.optional(),
  /** Memory of the Neo4j that is started here, as Neo4j writes sizes: its heap, and its cache of the store's pages. */
  CURSUS_NEO4J_HEAP: sizeSchema.default("1g"),
  CURSUS_NEO4J_PAGE_CACHE: sizeSchema.default("256m"),
  /** Longest clean text read, in UTF-16 code units. */
  CURSUS_MAX_ARTICLE_CHARS: z.coerce.number().int().positive().default(200_000),
  /** Requests a minute of one client of the HTTP API; a quarter of them may hand in articles. */
  CURSUS_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  /** With so many articles waiting the HTTP API takes no more in. */
  CURSUS_MAX_WAITING: z.coerce.number().int().min(1).default(100_000),
  /** Where the bytes of articles are kept: a folder, or `s3+https://HOST/BUCKET`; default `originals` in CURSUS_HOME. */
  CURSUS_ORIGINALS: z.string().min(1).optional(),
  /** Servers (`host:port`, with commas between) that may be fetched from although they are no public ones. */
  CURSUS_FETCH_ALLOW: z.string().min(1).optional(),
  CURSUS_LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("warn"),
});

export type Environment = z.infer<typeof environmentSchema>;

/** Reads the settings that Cursus knows from the process environment. Throws EnvironmentInvalid naming the variable. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CursusError("EnvironmentInvalid", `${issue?.path.join(".")}: ${issue?.message}`);
}

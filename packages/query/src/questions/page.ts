import { CursusError } from "@cursus/kernel";
import { z } from "zod";

/** Most rows of one page. */
const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;

const limitArgument = z.coerce
  .number()
  .int()
  .min(1)
  .max(MAX_LIMIT)
  .describe(`at most so many rows, up to ${MAX_LIMIT}; ${DEFAULT_LIMIT} if not given`);

const cursorArgument = z
  .string()
  .max(400)
  .describe("`next` of the page before: gives the rows that follow it");

/** The arguments of every question that can have more rows than one page. */
export const pageArguments = { limit: limitArgument.optional(), cursor: cursorArgument.optional() } as const;

export interface PageAsked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** What a statement that picks ids takes: rows after `(afterKey, afterId)`, one more than fit. */
export interface PageParameters {
  readonly afterKey: string | null;
  readonly afterId: string | null;
  readonly take: number;
}

const AFTER = "WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)";

/** The end of a statement that binds `id` and a text `key`: the page's rows, in the order of both. */
export const PAGE = `
  WITH id, key
  ${AFTER}
  RETURN id, key ORDER BY key, id LIMIT $take`;

/** The same for a statement that goes on with what it has by these names ("claim, version") for each of the page's rows. */
export const pageWith = (names: string): string => `
  WITH ${names}, id, key
  ${AFTER}
  WITH ${names}, id, key ORDER BY key, id LIMIT $take`;

const placeSchema = z.tuple([z.string(), z.string()]);

/** Throws UsageInvalid for a cursor that no answer gave. */
export function pageParameters({ limit = DEFAULT_LIMIT, cursor }: PageAsked): PageParameters {
  if (cursor === undefined) return { afterKey: null, afterId: null, take: limit + 1 };
  const place = placeSchema.safeParse(fromCursor(cursor));
  if (!place.success)
    throw new CursusError("UsageInvalid", "cursor: is none that an answer gave", {
      advice: "Take `next` of the answer before, with the same arguments.",
    });
  const [afterKey, afterId] = place.data;
  return { afterKey, afterId, take: limit + 1 };
}

function fromCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

interface Placed {
  readonly id: string;
  readonly key: string;
}

export interface Page {
  readonly ids: readonly string[];
  readonly next: string | null;
}

/** The ids of the page, and the cursor of the next where more were picked than fit. */
export function pageOf(picked: readonly Readonly<Record<string, unknown>>[], { limit }: PageAsked): Page {
  const size = limit ?? DEFAULT_LIMIT;
  const placed = picked.map(({ id, key }): Placed => ({ id: String(id), key: String(key) }));
  const last = placed.length > size ? placed[size - 1] : undefined;
  return {
    ids: placed.slice(0, size).map(({ id }) => id),
    next: last === undefined ? null : toCursor(last),
  };
}

const toCursor = ({ key, id }: Placed): string =>
  Buffer.from(JSON.stringify([key, id]), "utf8").toString("base64url");

/** The page of rows that are all at hand in their order. Throws UsageInvalid for a cursor that no answer gave. */
export function pageOfAll<R extends { readonly id: string }>(
  all: readonly R[],
  asked: PageAsked,
): { readonly rows: readonly R[]; readonly next: string | null } {
  const { afterId, take } = pageParameters(asked);
  const start = afterId === null ? 0 : all.findIndex(({ id }) => id === afterId) + 1;
  const rows = all.slice(start, start + take - 1);
  const last = rows.at(-1);
  const isLast = last === undefined || start + rows.length >= all.length;
  return { rows, next: isLast ? null : toCursor({ key: "", id: last.id }) };
}

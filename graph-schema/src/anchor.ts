import { canonicalJson } from "@cursus/kernel";
import type { Span } from "./claim.ts";

/** What a judgement is fastened to: a thing as one article calls it, and where. Outlives readers and merges. */
export interface Anchor {
  readonly articleKey: string;
  readonly type: string;
  readonly name: string;
  readonly span: Span | null;
}

/** The anchor as a judgement keeps it: the same for the same thing. */
export function writeAnchor({ articleKey, type, name, span }: Anchor): string {
  return canonicalJson([articleKey, type, name, ...(span === null ? [] : [span.start, span.end])]);
}

/** The anchor in the text of a judgement; null where it is none. */
export function readAnchor(text: string | null): Anchor | null {
  const [articleKey, type, name, start, end] = partsOf(text);
  if (typeof articleKey !== "string" || typeof type !== "string" || typeof name !== "string") return null;
  const span = typeof start === "number" && typeof end === "number" ? { start, end } : null;
  return { articleKey, type, name, span };
}

function partsOf(text: string | null): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(text ?? "null");
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

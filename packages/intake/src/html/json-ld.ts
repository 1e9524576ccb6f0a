/** Nested graphs deeper than this are no description of an article. */
const MAX_DEPTH = 4;
const MAX_NODES = 500;
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|OpinionNewsArticle)$/;

export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The schema.org description of an article among a page's JSON-LD scripts; null where there is none. */
export function articleNode(scripts: readonly string[]): JsonLdNode | null {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script), 0)).slice(0, MAX_NODES);
  return nodes.find((node) => textsOf(node["@type"]).some((type) => ARTICLE_TYPE.test(type))) ?? null;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|\/\*.{0,40}?\*\/)|\]\]>\s*$/g, ""));
  } catch {
    return null;
  }
}

function nodesOf(value: unknown, depth: number): JsonLdNode[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const node = value as JsonLdNode;
  return [node, ...nodesOf(node["@graph"], depth + 1), ...nodesOf(node.mainEntity, depth + 1)];
}

/** The texts of a member: itself, those of a list, or what the node it holds is named. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  const { name, text, "@id": id } = value as JsonLdNode;
  return textsOf(name ?? text ?? id);
}

/** The first text of a member, or null. */
export function textOfMember(node: JsonLdNode | null, member: string): string | null {
  return textsOf(node?.[member])[0] ?? null;
}

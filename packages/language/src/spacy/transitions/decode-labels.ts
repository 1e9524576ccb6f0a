/** What parts a relation from that of the head it was lifted from: `prep||dobj`. */
const DECORATION = "||";

export interface LabelledTree {
  readonly heads: Int32Array;
  readonly labels: string[];
}

/**
 * Undoes the projective encoding of crossing arcs: a token with a label "X||Y" hangs from the nearest token with the
 * relation Y below its present head, searched level by level (Nivre and Nilsson 2005, scheme "head"). Works on the
 * first `length` tokens, in place; white space is never taken for such a head.
 */
export function decodeLabels(tree: LabelledTree, length: number, isSpace: (token: number) => boolean): void {
  const { heads, labels } = tree;
  if (!labels.some((label) => label.includes(DECORATION))) return;
  // As in spaCy, how far a token's dependents reach is that of the tree before any arc is moved.
  const edges = edgesOf(heads, length);
  for (let token = 0; token < length; token++) {
    const [label, headLabel] = (labels[token] ?? "").split(DECORATION);
    if (headLabel === undefined || label === undefined) continue;
    heads[token] = findHead(tree, edges, { token, headLabel, isSpace });
    labels[token] = label;
  }
}

interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The first and last token of what hangs from each token. */
export function edgesOf(heads: Int32Array, length: number): Edges {
  const left = Int32Array.from({ length }, (_, token) => token);
  const right = left.slice();
  for (let token = 0; token < length; token++) {
    const root = rootPath(heads, token);
    for (const ancestor of root) {
      left[ancestor] = Math.min(left[ancestor] ?? token, token);
      right[ancestor] = Math.max(right[ancestor] ?? token, token);
    }
  }
  return { left, right };
}

function rootPath(heads: Int32Array, token: number): readonly number[] {
  const path: number[] = [];
  for (let at = token; heads[at] !== at; ) {
    at = heads[at] ?? at;
    path.push(at);
  }
  return path;
}

interface Search {
  readonly token: number;
  readonly headLabel: string;
  readonly isSpace: (token: number) => boolean;
}

function findHead({ heads, labels }: LabelledTree, edges: Edges, search: Search): number {
  const present = heads[search.token] ?? search.token;
  for (let level = [present]; level.length > 0; ) {
    const next: number[] = [];
    for (const parent of level)
      for (let child = edges.left[parent] ?? parent; child <= (edges.right[parent] ?? parent); child++) {
        if (child === parent || heads[child] !== parent) continue;
        if (child === search.token || search.isSpace(child)) continue;
        if (labels[child] === search.headLabel) return child;
        next.push(child);
      }
    level = next;
  }
  return present;
}

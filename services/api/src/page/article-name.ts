import { shownTitle } from "@cursus/query";

const HASH_SHOWN = 8;

/** What an article is called: its title as far as there is room for it, else its key, of which a text's hash is shortened. */
export function articleName(title: string | null, key: string): string {
  const hash = /^sha256:([0-9a-f]{64})$/.exec(key)?.[1];
  if (title !== null) return shownTitle(title);
  return hash === undefined ? key : `untitled (${hash.slice(0, HASH_SHOWN)})`;
}

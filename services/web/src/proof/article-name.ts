const HASH_SHOWN = 8;

/** What an article is called: its title, else its key, of which a text's hash is shortened. */
export function articleName(title: string | null, key: string): string {
  const hash = /^sha256:([0-9a-f]{64})$/.exec(key)?.[1];
  return title ?? (hash === undefined ? key : `untitled (${hash.slice(0, HASH_SHOWN)})`);
}

/** The name of the site that an article's key is the address of, else nothing. */
export function siteOf(key: string): string | null {
  return URL.canParse(key) && key.startsWith("http") ? new URL(key).host.replace(/^www\./, "") : null;
}

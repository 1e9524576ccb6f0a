const HASH_SHOWN = 8;

/** Headlines are seldom longer; what is longer is a paragraph in the place of one, and shown as far as there is room. */
const LONGEST = 100;
const SHOWN = 80;

/** What an article is called: its title as far as there is room for it, else its key, of which a text's hash is shortened. */
export function articleName(title: string | null, key: string): string {
  const hash = /^sha256:([0-9a-f]{64})$/.exec(key)?.[1];
  if (title !== null) return title.length <= LONGEST ? title : `${wholeWords(title.slice(0, SHOWN))}…`;
  return hash === undefined ? key : `untitled (${hash.slice(0, HASH_SHOWN)})`;
}

const wholeWords = (words: string): string =>
  words.includes(" ") ? words.slice(0, words.lastIndexOf(" ")) : words;

/** The name of the site that an article's key is the address of, else nothing. */
export function siteOf(key: string): string | null {
  return URL.canParse(key) && key.startsWith("http") ? new URL(key).host.replace(/^www\./, "") : null;
}

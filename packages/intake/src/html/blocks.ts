import { Parser } from "htmlparser2";

/** A paragraph, heading or list item of a page, in one line. */
export interface Block {
  readonly tag: string;
  readonly text: string;
  /** Addresses that its links lead to, as written. */
  readonly links: readonly string[];
}

/** What is no running text wherever it stands. */
const LEFT_OUT = new Set(
  "script style noscript template svg math iframe object form button select figure figcaption aside nav footer head dialog".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article blockquote body caption center dd div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const BLANKS = /[ \t\r\n\f\u00a0]+/g;

/**
 * The paragraphs of a page's markup in order: what a block element holds is one, and so is what stands between
 * two line breaks. Linear in the length of the markup, whatever its depth.
 */
export function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  let left = 0;
  let tag = "p";
  let words: string[] = [];
  let links: string[] = [];
  const end = (): void => {
    const text = words.join("").replace(BLANKS, " ").trim();
    if (text !== "") blocks.push({ tag, text, links });
    words = [];
    links = [];
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (LEFT_OUT.has(name)) left += 1;
        if (left > 0) return;
        if (BLOCKS.has(name) || name === "br") end();
        if (BLOCKS.has(name)) tag = name;
        if (name === "a" && attributes.href !== undefined) links.push(attributes.href);
      },
      ontext(text) {
        if (left === 0) words.push(text);
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) left = Math.max(0, left - 1);
        if (left > 0 || !BLOCKS.has(name)) return;
        end();
        tag = "p";
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  end();
  return blocks;
}

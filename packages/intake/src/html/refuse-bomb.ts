import { CursusError } from "@cursus/kernel";
import { Parser } from "htmlparser2";

/** How much markup is read. */
export interface MarkupLimits {
  readonly depth: number;
  readonly elements: number;
  readonly attributes: number;
  /** Pieces of text in all, and one after the other with no element between: each reference makes one. */
  readonly texts: number;
  readonly textsInRow: number;
  /** Of text, but for scripts and styles. */
  readonly characters: number;
  readonly xml?: boolean;
}

/** No page that people read comes near to these; the readers of a page would take minutes over more. */
const PAGE_LIMITS: MarkupLimits = {
  depth: 400,
  elements: 60_000,
  attributes: 200_000,
  texts: 300_000,
  textsInRow: 20_000,
  characters: 1_000_000,
};

/** A feed may carry thousands of articles, packed as text. */
export const FEED_LIMITS: MarkupLimits = {
  depth: 400,
  elements: 500_000,
  attributes: 200_000,
  texts: Number.POSITIVE_INFINITY,
  textsInRow: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
  xml: true,
};

const SLICE_CHARS = 16_384;
const UNSEEN = new Set(["script", "style", "template", "svg"]);

/**
 * Throws ArticleMalformed where a page's markup is made to exhaust whoever builds a tree of it: too deep
 * (reading a tree overflows the stack: jsdom issue 1778), too many elements, attributes or pieces of text, and
 * ArticleTooLarge where it has more text than any article. Builds nothing itself and stops at once.
 */
export function refuseBomb(markup: string, limits: MarkupLimits = PAGE_LIMITS): void {
  const counted = { depth: 0, elements: 0, attributes: 0, texts: 0, textsInRow: 0, characters: 0 };
  let element = "";
  const count = (what: Exclude<keyof MarkupLimits, "xml">, more = 1): void => {
    counted[what] += more;
    if (counted[what] > limits[what]) throw tooMuch(what, limits[what]);
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        element = name;
        counted.textsInRow = 0;
        count("elements");
        count("depth");
      },
      onattribute: () => count("attributes"),
      ontext(text) {
        if (UNSEEN.has(element)) return;
        count("texts");
        count("textsInRow");
        count("characters", text.length);
      },
      onclosetag() {
        element = "";
        counted.textsInRow = 0;
        counted.depth -= 1;
      },
    },
    { xmlMode: limits.xml ?? false },
  );
  for (let at = 0; at < markup.length; at += SLICE_CHARS) parser.write(markup.slice(at, at + SLICE_CHARS));
  parser.end();
}

const WORDS = {
  depth: "levels of elements",
  elements: "elements",
  attributes: "attributes",
  texts: "pieces of text",
  textsInRow: "pieces of text in a row",
  characters: "characters of text",
} as const;

function tooMuch(what: keyof typeof WORDS, most: number): CursusError {
  const code = what === "characters" ? "ArticleTooLarge" : "ArticleMalformed";
  return new CursusError(code, `its markup has more than ${most} ${WORDS[what]}`);
}

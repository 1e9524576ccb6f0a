import { CursusError } from "@cursus/kernel";
import { Parser } from "htmlparser2";

/** No page that people read comes near to these; the readers of a page would take minutes over more. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 60_000;
const MAX_ATTRIBUTES = 200_000;
const SLICE_CHARS = 16_384;

/**
 * Throws ArticleMalformed where a page's markup is made to exhaust whoever builds a tree of it: too deep
 * (reading a tree overflows the stack: jsdom issue 1778), too many elements or attributes. Builds nothing
 * itself and stops at once.
 */
export function refuseBomb(html: string): void {
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const parser = new Parser({
    onopentagname() {
      elements += 1;
      depth += 1;
      if (elements > MAX_ELEMENTS) throw tooMuch("elements", MAX_ELEMENTS);
      if (depth > MAX_DEPTH) throw tooMuch("levels of elements", MAX_DEPTH);
    },
    onattribute() {
      attributes += 1;
      if (attributes > MAX_ATTRIBUTES) throw tooMuch("attributes", MAX_ATTRIBUTES);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length; at += SLICE_CHARS) parser.write(html.slice(at, at + SLICE_CHARS));
  parser.end();
}

function tooMuch(what: string, most: number): CursusError {
  return new CursusError("ArticleMalformed", `its markup has more than ${most} ${what}`);
}

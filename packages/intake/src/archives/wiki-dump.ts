import { CursusError } from "@cursus/kernel";
import { SaxesParser } from "saxes";
import type { Found, Place } from "../entry.ts";
import { MEDIA_TYPES } from "../formats/document-kind.ts";
import { toldMalformed } from "../formats/told-malformed.ts";
import { type WikiPage, wikiSource } from "../formats/wiki-page.ts";
import type { ArchiveInput } from "./archive-input.ts";

/** The articles of a MediaWiki XML dump (pages of its main namespace, no redirects), the last revision of each. */
export async function* wikiEntries({ stream, place, options }: ArchiveInput): AsyncGenerator<Found> {
  const dump = pagesOf(options.maxDocumentBytes);
  const text = new TextDecoder();
  try {
    for await (const chunk of stream) {
      dump.write(text.decode(chunk, { stream: true }));
      yield* dump.pages().map((page) => entryOf(page, place));
    }
    dump.close();
  } catch (thrown) {
    yield* dump.pages().map((page) => entryOf(page, place));
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const error = new CursusError("ArticleMalformed", `the dump breaks off or is damaged: ${why}`);
    yield { place: { ...place, line: dump.line() }, error };
  }
}

interface DumpedPage extends WikiPage {
  readonly line: number;
  readonly isTooLarge: boolean;
}

function entryOf(page: DumpedPage, place: Place): Found {
  const where = { ...place, member: [place.member, page.title].filter(Boolean).join(": "), line: page.line };
  if (page.isTooLarge)
    return { place: where, error: new CursusError("ArticleTooLarge", "the page is too large") };
  const original = { bytes: new TextEncoder().encode(page.wikitext), mediaType: MEDIA_TYPES.wiki };
  return { place: where, original, source: () => toldMalformed(() => wikiSource(page)) };
}

/** Gathers pages from the events of a streaming parser, which keeps no tree and expands no entities of the dump's. */
function pagesOf(maxChars: number) {
  const parser = new SaxesParser({ xmlns: false });
  const ready: DumpedPage[] = [];
  const path: string[] = [];
  let site: Record<string, string> = {};
  let page: Record<string, string> = {};
  let words = "";
  let isTooLarge = false;
  let line = 0;
  const take = (text: string): void => {
    if (words.length + text.length <= maxChars) words += text;
    else isTooLarge = true;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    path.push(name);
    words = "";
    if (name !== "page") return;
    page = {};
    isTooLarge = false;
    line = parser.line;
  });
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ name }) => {
    path.pop();
    const parent = path.at(-1);
    if (parent === "siteinfo") site = { ...site, [name]: words };
    else if (parent === "page" || (parent === "revision" && name !== "id")) page[name] = words;
    if (name === "redirect") page.redirect = "yes";
    if (name === "page" && page.ns === "0" && page.redirect === undefined) ready.push(pageOf());
    words = "";
  });
  const pageOf = (): DumpedPage => ({
    id: page.id ?? "",
    title: page.title ?? "",
    timestamp: page.timestamp ?? null,
    wikitext: page.text ?? "",
    base: site.base ?? null,
    wiki: site.sitename ?? null,
    line,
    isTooLarge,
  });
  return {
    write: (text: string) => parser.write(text),
    close: () => parser.close(),
    pages: () => ready.splice(0),
    line: () => parser.line,
  };
}

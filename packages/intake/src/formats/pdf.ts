import { CursusError } from "@cursus/kernel";
import { getDocumentProxy } from "unpdf";
import type { ArticleSource } from "../article-source.ts";
import { textOf } from "../article-text.ts";
import { headlineLines, type PrintedLine, paragraphsOf } from "./printed-lines.ts";

/** A newspaper's whole edition has fewer pages; an article needs ten. */
const MAX_PAGES = 300;

/**
 * The article of a PDF document: its lines joined to paragraphs by the gaps between them, the lines set largest
 * at the top as its headline. The day on which the file was made is no day of publication and is not taken.
 * Throws ArticleBinary where it is no PDF, ArticleEmpty where it has no text (a scan), ArticleTooLarge.
 */
export async function pdfSource(bytes: Uint8Array): Promise<ArticleSource> {
  const lines = await printedLines(bytes);
  if (lines.length === 0)
    throw new CursusError("ArticleEmpty", "the PDF has no text: it may be a scan", {
      advice: "Hand in its text.",
    });
  const headline = headlineLines(lines);
  const title =
    headline === 0
      ? null
      : lines
          .slice(0, headline)
          .map(({ text }) => text)
          .join(" ");
  return {
    id: null,
    title,
    published: null,
    modified: null,
    language: null,
    url: null,
    source: null,
    text: textOf(title, paragraphsOf(lines.slice(headline))),
  };
}

async function printedLines(bytes: Uint8Array): Promise<readonly PrintedLine[]> {
  // pdf.js takes the bytes away from their owner.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error) => {
    throw new CursusError("ArticleBinary", "the PDF cannot be read", { cause: error });
  });
  try {
    if (document.numPages > MAX_PAGES)
      throw new CursusError(
        "ArticleTooLarge",
        `the PDF has ${document.numPages} pages; the limit is ${MAX_PAGES}`,
      );
    const lines: PrintedLine[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      lines.push(...linesOfPage(items as readonly TextItem[], page));
    }
    return lines;
  } finally {
    await document.loadingTask.destroy();
  }
}

interface TextItem {
  readonly str?: string;
  /** The last two are x and y, y from the bottom. */
  readonly transform?: readonly number[];
  readonly height?: number;
  readonly hasEOL?: boolean;
}

function linesOfPage(items: readonly TextItem[], page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let text = "";
  let size = 0;
  let y = 0;
  const end = (): void => {
    if (text.trim() !== "") lines.push({ text: text.replace(/\s+/g, " ").trim(), size, y, page });
    text = "";
    size = 0;
  };
  for (const { str = "", transform = [], height = 0, hasEOL = false } of items) {
    const at = transform[5] ?? y;
    if (text !== "" && Math.abs(at - y) > Math.max(size, height) / 2) end();
    if (str.trim() !== "") {
      y = at;
      size = Math.max(size, height);
    }
    text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}

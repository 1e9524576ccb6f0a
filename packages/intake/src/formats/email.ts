import PostalMime from "postal-mime";
import type { ArticleSource } from "../article-source.ts";
import { textOf } from "../article-text.ts";
import { htmlSource } from "../html/html-page.ts";
import { statedDay } from "../publication-date.ts";
import { unwrapped } from "../unwrapped.ts";

const MAX_NESTED = 20;
const MAX_HEADER_BYTES = 262_144;

/**
 * The article of an e-mail, as newsletters are kept: the subject as its headline, the day it was sent as its
 * publication, the sender as its source. Its plain text is taken where it has one, else its page.
 */
export async function emailSource(bytes: Uint8Array): Promise<ArticleSource> {
  const email = await PostalMime.parse(bytes, {
    maxNestingDepth: MAX_NESTED,
    maxHeadersSize: MAX_HEADER_BYTES,
  });
  const title = email.subject?.trim() || null;
  const sender = email.from;
  const told = {
    id: email.messageId ?? null,
    title,
    published: statedDay(email.date),
    publishedBasis: "header" as const,
    modified: null,
    url: null,
    source: sender?.name || sender?.address || null,
  };
  const plain = email.text ?? "";
  if (plain.trim() !== "") return { ...told, language: null, text: textOf(title, unwrapped(plain)) };
  const page = htmlSource(email.html ?? "", { url: null });
  const body = page.text.split("\n\n");
  const own = page.title === null ? body : body.slice(1);
  return { ...told, language: page.language, text: textOf(title, own) };
}

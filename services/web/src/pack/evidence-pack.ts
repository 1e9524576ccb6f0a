import type { Answer, AnswerRow, Quote } from "@cursus/query";
import { get, type Parameters, question } from "../api/client.ts";
import { articleName } from "../proof/article-name.ts";
import { oncePerPlace } from "../proof/quotations.tsx";
import { escaped } from "./escape.ts";

interface Source {
  readonly key: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly sha256: string;
}

/** All that is known of a person or an office, with every quote, its place, its source and the hash of its text. */
export async function evidencePack(id: string, name: string): Promise<string> {
  const rows = await everyRow(id);
  const quotes = oncePerPlace(rows.flatMap((row) => row.quotes));
  const keys = [...new Set(quotes.map(({ article }) => article))];
  const sources = await Promise.all(keys.map(readSource));
  return packText(name, rows, sources, new Date().toISOString());
}

/** What fails for one kind of thing (an office is no person) is found in the way that is its own. */
async function everyRow(id: string): Promise<readonly AnswerRow[]> {
  const ways = [
    everyPage("timeline", { person: id }),
    everyPage("timeline", { office: id }),
    everyPage("evidence", { id }),
  ];
  const found = await Promise.allSettled(ways);
  const rows = found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  if (rows.length === 0) throw new Error("nothing on record proves it");
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

const PAGE = 100;
const MOST_PAGES = 50;

async function everyPage(name: "timeline" | "evidence", asked: Parameters): Promise<readonly AnswerRow[]> {
  const rows: AnswerRow[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Answer = await question(name, { ...asked, limit: PAGE, cursor });
    rows.push(...answer.rows, ...answer.related);
    cursor = answer.next;
    if (cursor === null) break;
  }
  return rows;
}

async function readSource(key: string): Promise<Source> {
  const article = await get<Omit<Source, "sha256"> & { readonly text: string }>(
    `/v1/articles/${encodeURIComponent(key)}`,
  );
  return { ...article, sha256: await sha256(article.text) };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The pack as one HTML file without a script. */
export function packText(
  name: string,
  rows: readonly AnswerRow[],
  sources: readonly Source[],
  at: string,
): string {
  const number = new Map(sources.map(({ key }, index) => [key, index + 1]));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(name)}: evidence</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:3rem auto;padding:0 1rem}blockquote{margin:.5rem 0 .5rem 1rem;padding-left:1rem;border-left:2px solid #8c2f1f}small,td{font-size:.85rem}td{vertical-align:top;padding:.25rem .75rem .25rem 0;overflow-wrap:anywhere}</style></head>
<body><h1>${escaped(name)}</h1><p>What the record has, with the sentences that say so. Made ${escaped(at)}.</p>
${rows.map((row) => rowText(row, number)).join("\n")}
<h2>Sources</h2><table>${sources.map(sourceText).join("\n")}</table>
<p><small>A quote stands in the text of its source from its first to its second number (UTF-16 code units). The SHA-256 is that of the text as the record keeps it.</small></p></body></html>`;
}

function rowText(row: AnswerRow, number: ReadonlyMap<string, number>): string {
  const quotes = oncePerPlace(row.quotes).map((quote) => quoteText(quote, number.get(quote.article) ?? 0));
  return `<h3>${escaped(row.says)}</h3>${quotes.join("")}`;
}

const quoteText = ({ text, start, end }: Quote, source: number): string =>
  `<blockquote>${escaped(text)}<br><small>[${source}] ${start}–${end}</small></blockquote>`;

function sourceText({ key, title, published, url, sha256: hash }: Source, index: number): string {
  const where = escaped(url ?? key);
  return `<tr><td>[${index + 1}]</td><td>${escaped(articleName(title, key))}, ${escaped(published ?? "not dated")}<br>${where}<br>SHA-256 ${hash}</td></tr>`;
}

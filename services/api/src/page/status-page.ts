import type { Quote } from "@cursus/query";
import { articleName } from "./article-name.ts";
import { type Html, html } from "./html.ts";
import type { Asked, Figure, Overview, RecentArticle } from "./overview.ts";
import { quotePlace, type SaidLine, saidLines } from "./said-lines.ts";

/** Lines of a sample answer, and of the one that was asked for; `/ask` has all of them. */
const SAMPLE_LINES = 4;
const ASKED_LINES = 40;

/** The whole page, without a script. */
export function statusPage(overview: Overview): string {
  const { asked, figures, samples } = overview;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cursus</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>
<h1>Cursus</h1>
<p>Who held which office, who put them there and who removed them, and the sentence that says so.</p>
<form action="/plain" method="get" role="search">
<label for="q">Ask the record</label>
<input id="q" name="q" type="search" maxlength="500" required placeholder="who dismissed …?" value="${asked?.question ?? ""}">
<button>Ask</button>
</form>
</header>
<main>
${asked === null ? null : html`<section aria-label="Your question">${askedBlock(asked, ASKED_LINES)}</section>`}
<section aria-label="The record">
<h2>The record</h2>
<ul class="figures">${figures.map(figureEntry)}</ul>
</section>
<div class="columns">
<section>
<h2>Questions it can answer</h2>
${samples.length === 0 ? html`<p class="quiet">Nothing is recorded yet.</p>` : samples.map((sample) => askedBlock(sample, SAMPLE_LINES))}
</section>
<aside>
${queueBlock(overview)}
${articlesBlock(overview.articles)}
</aside>
</div>
</main>
<footer><a href="/queues">Queue board</a> <a href="/status">Status as JSON</a> <a href="/health">Health</a> <a href="/ready">Readiness</a></footer>
</body>
</html>`.html;
}

function figureEntry({ count, words }: Figure): Html {
  return html`<li><b>${count.toLocaleString("en")}</b> ${words}</li>`;
}

function askedBlock({ question, answer, failure }: Asked, mostLines: number): Html {
  const lines = answer === null ? [] : saidLines(answer);
  const left = lines.length - mostLines;
  const whole = `/ask?q=${encodeURIComponent(question)}`;
  return html`<article class="asked">
<h3><a href="/plain?q=${encodeURIComponent(question)}">${question}</a></h3>
${answer === null ? html`<p class="failure">${failure}</p>` : linesBlock(lines.slice(0, mostLines))}
${left > 0 ? html`<p class="quiet"><a href="${whole}">${left} more</a></p>` : null}
</article>`;
}

/** Under each line the first of its sentences that was not shown yet. */
function linesBlock(lines: readonly SaidLine[]): readonly Html[] {
  const shown = new Set<string>();
  return lines.map(({ text, quotes }) => {
    const quote = quotes.find((one) => !shown.has(quotePlace(one)));
    if (quote !== undefined) shown.add(quotePlace(quote));
    return html`<p>${text}</p>${quote === undefined ? null : quoteBlock(quote)}`;
  });
}

function quoteBlock(quote: Quote): Html {
  const mark = quote.polarity === "asserted" ? null : html` <em>${quote.polarity}</em>`;
  return html`<figure>
<blockquote>${quote.text}</blockquote>
<figcaption>${articleName(quote.title, quote.article)}, ${quote.published ?? "not dated"}${mark}</figcaption>
</figure>`;
}

function queueBlock({ queue }: Overview): Html {
  const states = [
    ["waiting", queue.waiting + queue.delayed],
    ["being read", queue.active],
    ["given up", queue.failed],
  ] as const;
  return html`<h2>Queue</h2>
<dl>${states.map(([words, count]) => html`<div><dt>${words}</dt><dd>${count}</dd></div>`)}</dl>`;
}

function articlesBlock(articles: readonly RecentArticle[]): Html {
  if (articles.length === 0) return html``;
  return html`<h2>Latest articles</h2>
<ul class="articles">${articles.map(articleEntry)}</ul>`;
}

function articleEntry({ key, title, published, url, claims }: RecentArticle): Html {
  const linked = url !== null && /^https?:\/\//.test(url);
  const called = articleName(title, key);
  const name = linked ? html`<a href="${url}" rel="noreferrer noopener">${called}</a>` : html`${called}`;
  return html`<li>${name} <small>${published ?? "not dated"}, ${claims} ${claims === 1 ? "claim" : "claims"}</small></li>`;
}

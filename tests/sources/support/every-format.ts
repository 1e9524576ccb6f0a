import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { PDFDocument, type PDFFont, StandardFonts } from "pdf-lib";
import { ZipFile } from "yazl";
import { ARTICLE, BODY, CLEAN_TEXT } from "./one-article.ts";

const { title, paragraphs, published, url, publisher } = ARTICLE;

const HTML_BODY = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");

/** A page as newspapers make them, with all that is no part of the article. */
export function asPage(body = HTML_BODY): string {
  const description = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: `${published}T09:30:00+01:00`,
    author: { "@type": "Person", name: "A. Reporter" },
    publisher: { "@type": "Organization", name: publisher },
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${publisher}</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="${publisher}">
<script type="application/ld+json">${JSON.stringify(description)}</script><style>p { margin: 0 }</style></head>
<body><header><a href="/">${publisher}</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By A. Reporter</p>
<figure><img src="court.jpg" alt=""><figcaption>The court in Lessina</figcaption></figure>
${body}
<aside><h2>Most read</h2><ul><li><a href="/a">Fuel prices fall</a></li></ul></aside></article></main>
<footer><p>Copyright ${publisher}. All rights reserved.</p></footer><script>track()</script></body></html>`;
}

function asMarkdown(): string {
  return `---\ntitle: ${title}\ndate: ${published}\nurl: ${url}\nsource: ${publisher}\n---\n\n# ${title}\n\n${BODY}\n`;
}

function asEmail(): string {
  const wrapped = paragraphs.map((paragraph) => paragraph.replace(/(.{50,70}) /g, "$1\r\n"));
  return [
    `From: ${publisher} <letter@paper.example>`,
    `Subject: ${title}`,
    "Date: Mon, 13 Mar 2023 09:30:00 +0100",
    "Message-ID: <brandel@paper.example>",
    "Content-Type: text/plain; charset=utf-8",
    "",
    wrapped.join("\r\n\r\n"),
    "",
  ].join("\r\n");
}

function asRss(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${publisher}</title>
<link>https://paper.example</link><description>News</description><language>en</language><item><title>${title}</title>
<link>${url}</link><pubDate>Mon, 13 Mar 2023 09:30:00 +0100</pubDate><description>Nine years.</description>
<content:encoded><![CDATA[${HTML_BODY}]]></content:encoded></item></channel></rss>`;
}

function asAtom(): string {
  const content = HTML_BODY.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>${publisher}</title><id>urn:feed</id>
<updated>2023-03-13T09:30:00+01:00</updated><entry><title>${title}</title><id>${url}</id><link href="${url}"/>
<published>2023-03-13T09:30:00+01:00</published><updated>2023-03-13T09:30:00+01:00</updated>
<content type="html">${content}</content></entry></feed>`;
}

function asJsonFeed(): string {
  const item = {
    id: url,
    url,
    title,
    content_html: HTML_BODY,
    date_published: `${published}T09:30:00+01:00`,
  };
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: publisher,
    language: "en",
    items: [item],
  });
}

function asWiki(): string {
  const linked = BODY.replace("Oskar Brandel", "'''[[w:Oskar Brandel|Oskar Brandel]]'''");
  return `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en"><siteinfo><sitename>Wikinews</sitename>
<base>https://wiki.example/wiki/Main_Page</base></siteinfo><page><title>Talk:Other</title><ns>1</ns><id>1</id>
<revision><id>1</id><timestamp>2023-03-13T10:00:00Z</timestamp><text>chat</text></revision></page>
<page><title>${title}</title><ns>0</ns><id>2</id><revision><id>2</id><timestamp>2023-03-14T10:00:00Z</timestamp>
<text xml:space="preserve">{{date|March 13, 2023}}\n{{Tarvia}}\n${linked}\n\n== Sources ==\n* {{source|url=x}}\n[[Category:Tarvia]]</text>
</revision></page></mediawiki>`;
}

function asCsv(): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return `headline,body,date,link,publisher\n${[title, BODY, published, url, publisher].map(quoted).join(",")}\n`;
}

/** Two records: one to be passed over, and the page, as crawlers keep them. */
function asWarc(gzip: boolean): Buffer {
  const page = Buffer.from(asPage());
  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n\r\n";
  const response = Buffer.concat([Buffer.from(head), gzipSync(page)]);
  const request = Buffer.from("GET / HTTP/1.1\r\nHost: paper.example\r\n\r\n");
  const records = [
    warcRecord("request", "application/http; msgtype=request", request),
    warcRecord("response", "application/http; msgtype=response", response),
  ];
  return Buffer.concat(gzip ? records.map((record) => gzipSync(record)) : records);
}

function warcRecord(type: string, contentType: string, block: Buffer): Buffer {
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2023-04-01T00:00:00Z",
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000${type === "request" ? 1 : 2}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
    "",
    "",
  ].join("\r\n");
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

/** Printed on narrow paper, so that it takes two pages and no paragraph fits into a line. */
async function asPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  let page = document.addPage([380, 320]);
  let y = 280;
  const print = (text: string, size: number): void => {
    for (const line of brokenLines(text, font, size)) {
      if (y < 40) {
        page = document.addPage([380, 320]);
        y = 280;
      }
      page.drawText(line, { x: 40, y, size, font });
      y -= size * 1.3;
    }
    y -= size;
  };
  print(title, 18);
  for (const paragraph of paragraphs) print(paragraph, 11);
  return document.save();
}

function brokenLines(text: string, font: PDFFont, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= 300) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

async function writeZip(path: string, members: Readonly<Record<string, Buffer>>): Promise<void> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(members)) zip.addBuffer(bytes, name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

/** Writes the article in every format into the folder; answers with the names. */
export async function writeEveryFormat(folder: string): Promise<readonly string[]> {
  const record = JSON.stringify({ title, text: BODY, date: published, url, publisher });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "text.txt": CLEAN_TEXT,
    "windows-lines.txt": CLEAN_TEXT.replace(/\n/g, "\r\n").trimEnd(),
    "markdown.md": asMarkdown(),
    "page.html": asPage(),
    "print.pdf": await asPdf(),
    "letter.eml": asEmail(),
    "article.json": JSON.stringify({ title, text: CLEAN_TEXT, published, url, source: publisher }),
    "rss.xml": asRss(),
    "atom.xml": asAtom(),
    "feed.json": asJsonFeed(),
    "records.jsonl": `${record}\n`,
    "records.jsonl.gz": gzipSync(`${record}\n`),
    "table.csv": asCsv(),
    "table.tsv": asCsv()
      .replace(/^(.*)$/m, (head) => head.replace(/,/g, "\t"))
      .replace(/","/g, '"\t"'),
    "wiki.xml": asWiki(),
    "crawl.warc": asWarc(false),
    "crawl.warc.gz": asWarc(true),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await writeZip(join(folder, "archive.zip"), { "2023/page.html": Buffer.from(asPage()) });
  const inner = join(folder, "archive.zip");
  await writeZip(join(folder, "web.wacz"), {
    "archive/data.warc.gz": asWarc(true),
    "datapackage.json": Buffer.from("{}"),
  });
  return [...Object.keys(files), inner.slice(folder.length + 1), "web.wacz"];
}

import { expect, test } from "vitest";
import { decodePage } from "./decode-page.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const CAFE = "<p>Café, señor, Zürich</p>";

test("a page in Latin-1 is read as that, whether nothing is said of it, the truth, or that it is UTF-8", () => {
  for (const charset of [null, "iso-8859-1", "windows-1252", "utf-8"])
    expect(decodePage(latin1(CAFE), charset)).toBe(CAFE);
  const wrong = `<meta charset="utf-8">${CAFE}`;
  expect(decodePage(latin1(wrong), null)).toBe(wrong);
  expect(decodePage(latin1(wrong), "utf-8")).toBe(wrong);
});

test("a page in UTF-8 is read as that, whatever its server or it itself says", () => {
  for (const charset of [null, "iso-8859-1", "windows-1251", "utf-8"])
    expect(decodePage(Buffer.from(CAFE), charset)).toBe(CAFE);
  const wrong = `<meta charset="koi8-r">${CAFE}`;
  expect(decodePage(Buffer.from(wrong), null)).toBe(wrong);
});

test("where the server is wrong the page's own word is taken", () => {
  const text = '<meta charset="windows-1251"><p>Министр</p>';
  const bytes = Buffer.from(
    [...text].map((one) => (one >= "А" ? one.charCodeAt(0) - 0x350 : one.charCodeAt(0))),
  );
  expect(decodePage(bytes, "utf-8")).toBe(text);
  expect(decodePage(bytes, "windows-1251")).toBe(text);
});

test("one broken byte in a page of UTF-8 spoils no other", () => {
  const bytes = Buffer.concat([Buffer.from("<p>Café and señor"), Buffer.from([0xe9]), Buffer.from("</p>")]);
  expect(decodePage(bytes, "utf-8")).toBe("<p>Café and señor\ufffd</p>");
});

test("UTF-16 is told by its byte order mark", () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<p>Café</p>", "utf16le")]);
  expect(decodePage(bytes, null)).toBe("<p>Café</p>");
});

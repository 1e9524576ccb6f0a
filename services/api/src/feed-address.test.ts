import { PUBLIC_WEB } from "@cursus/fetch";
import { expect, test } from "vitest";
import { feedAddress } from "./feed-address.ts";

test.each([
  "http://127.0.0.1/feed",
  "http://169.254.169.254/latest",
  "http://[::1]/feed",
  "http://intranet/feed",
  "http://news.example:22/feed",
  "ftp://news.example/feed",
  "no address",
])("%s may not be fetched, which is told before anything is kept", (text) => {
  expect(() => feedAddress(text, PUBLIC_WEB)).toThrow(expect.objectContaining({ code: "UrlNotAllowed" }));
});

test("a public address, and a server that the machine's owner named, are taken", () => {
  expect(feedAddress("https://news.example/feed", PUBLIC_WEB)).toBe("https://news.example/feed");
  const own = { ...PUBLIC_WEB, exempt: ["127.0.0.1:8765"] };
  expect(feedAddress("http://127.0.0.1:8765/feed", own)).toBe("http://127.0.0.1:8765/feed");
});

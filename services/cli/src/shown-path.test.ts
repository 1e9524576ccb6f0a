import { expect, test } from "vitest";
import { shownPath } from "./shown-path.ts";

test("a path inside the working folder is shown from there, another one as it was given", () => {
  expect(shownPath("/home/ana/news/a.txt", "/home/ana")).toBe("news/a.txt");
  expect(shownPath("./news/../a.txt", "/home/ana")).toBe("a.txt");
  expect(shownPath("/srv/news/a.txt", "/home/ana")).toBe("/srv/news/a.txt");
  expect(shownPath("../b.txt", "/home/ana")).toBe("../b.txt");
  expect(shownPath("/home/ana", "/home/ana")).toBe("/home/ana");
});

test("a folder whose name begins with two dots is inside", () => {
  expect(shownPath("/home/ana/..news/a.txt", "/home/ana")).toBe("..news/a.txt");
});

test("standard input has words of its own, and no name reaches the terminal as control characters", () => {
  expect(shownPath("-", "/home/ana")).toBe("(standard input)");
  expect(shownPath("/home/ana/a\u001b[31m.txt", "/home/ana")).not.toContain("\u001b");
});

test("an address on the web stays as it was given", () => {
  expect(shownPath("http://127.0.0.1:80/x", "/home/ana")).toBe("http://127.0.0.1:80/x");
  expect(shownPath("HTTPS://news.example/a//b/../17", "/home/ana")).toBe("HTTPS://news.example/a//b/../17");
});

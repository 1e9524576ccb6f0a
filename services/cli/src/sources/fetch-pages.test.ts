import { expect, test } from "vitest";
import { refusedFor } from "./fetch-pages.ts";

test("a refused page has the code that it was refused with, once", () => {
  expect(
    refusedFor("UrlNotAllowed: the address may not be fetched: it leads to no public server"),
  ).toMatchObject({
    code: "UrlNotAllowed",
    message: "the address may not be fetched: it leads to no public server",
    exitCode: 65,
  });
});

test("what its server refuses has the fetch's own code", () => {
  for (const message of ["the server answers 403", "Teapot: no coffee"])
    expect(refusedFor(message)).toMatchObject({ code: "FetchRefused", message, exitCode: 66 });
});

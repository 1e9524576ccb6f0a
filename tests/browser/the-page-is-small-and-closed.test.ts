import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureBundle } from "@cursus/web";
import { expect, inject, test } from "vitest";

const MOST_FIRST_LOAD_BYTES = 250_000;

test("what the first view loads of JavaScript is at most 250 kB, compressed with gzip", async () => {
  const { folder } = await ensureBundle();
  const html = await readFile(join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    scripts.map(async (file) => (await readFile(join(folder, `${file}.gz`))).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(MOST_FIRST_LOAD_BYTES);
});

test("no script or style stands in the page itself, and the policy lets none in", async () => {
  const response = await fetch(`${inject("pageAddress")}/office/000000000000000000000000`);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  const html = await response.text();
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\bon\w+=|\bstyle=/);
});

test("assets come compressed and are kept for ever, the page itself is asked for anew", async () => {
  const { folder } = await ensureBundle();
  const [asset = ""] = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".js"));
  const response = await fetch(`${inject("pageAddress")}/assets/${asset}`, {
    headers: { "accept-encoding": "br" },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-encoding")).toBe("br");
  expect(response.headers.get("cache-control")).toContain("immutable");
  const page = await fetch(`${inject("pageAddress")}/`);
  expect(page.headers.get("cache-control")).toBe("no-cache");
});

test("nothing beside the assets can be read through their address", async () => {
  for (const name of ["..%2findex.html", "..%2f..%2fpackage.json", "%2e%2e%2f.sources", "nothing.js"]) {
    const response = await fetch(`${inject("pageAddress")}/assets/${name}`);
    expect(response.status, name).toBeGreaterThanOrEqual(400);
  }
});

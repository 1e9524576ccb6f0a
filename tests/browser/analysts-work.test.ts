import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();

test("a saved query runs, its address can be shared, and whatever would write is refused", async () => {
  const page = await open("/console");
  await page.getByLabel("Begin with a saved query").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Run" }).click();
  await page.locator(".result tbody tr").first().waitFor();
  expect(page.url()).toContain("q=");
  await page.goto(
    `${page.url().split("?")[0]}?q=${encodeURIComponent("CREATE (n:Person {name: 'x'}) RETURN n")}`,
  );
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("alert").waitFor();
});

test("labels are completed after a colon, edges within brackets", async () => {
  const page = await open("/console?q=MATCH%20(a%3APer");
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("s");
  await page.locator(".cm-tooltip-autocomplete li", { hasText: "Person" }).first().waitFor();
});

test("nodes of a result are drawn as a graph", async () => {
  const query = "MATCH (a:Person)-[:DISMISSED]->(b:Person) RETURN a, b";
  const page = await open(`/console?q=${encodeURIComponent(query)}`);
  await page.getByRole("button", { name: "Run" }).click();
  expect(await page.locator(".result-graph circle").first().waitFor()).toBeUndefined();
});

test("the graph grows by a choice, is narrowed by kind, and is kept as SVG and PNG", async () => {
  const page = await open("/graph");
  const size = page.locator("[data-order]");
  await page.locator(".graph-list .text-button").first().waitFor();
  const before = Number(await size.getAttribute("data-order"));
  await page.locator(".graph-list .text-button").first().click();
  await page.locator(".graph-list h2").waitFor();
  await expect.poll(async () => Number(await size.getAttribute("data-order"))).toBeGreaterThan(before);
  await page.getByLabel("Office").uncheck();
  for (const [form, start] of [
    ["SVG", "<svg"],
    ["PNG", "\u0089PNG"],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: form }).click();
    const bytes = await readFile(await (await saved).path());
    expect(bytes.subarray(0, 4).toString("latin1")).toBe(start);
  }
});

test("an evidence pack has every quote with its source and the hash of its text", async () => {
  const page = await open("/search?q=Suella%20Braverman");
  await page.getByRole("link", { name: "Suella Braverman", exact: true }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Evidence pack" }).click();
  const pack = await readFile(await (await saved).path(), "utf8");
  expect(pack).toContain("sacked Suella Braverman as home secretary");
  expect(pack).toMatch(/SHA-256 [0-9a-f]{64}/);
});

import { expect, inject, test } from "vitest";
import { visitor } from "./support/visitor.ts";

const { open } = visitor();

/** Scenario 19: each would run or break out where text becomes markup, a template, an attribute or an address. */
const PAYLOADS = [
  `<script>window.hurt=1</script>`,
  `<img src=x onerror="window.hurt=1">`,
  `"><svg onload=window.hurt=1>`,
  `javascript:window.hurt=1`,
  `</title><iframe srcdoc="<script>parent.hurt=1</script>">`,
  "{{constructor.constructor('window.hurt=1')()}}",
  `' onmouseover='window.hurt=1`,
];

async function takeIn(index: number, payload: string): Promise<string> {
  const response = await fetch(`${inject("pageAddress")}/v1/articles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      id: `hostile-${index}`,
      title: `Minister ${payload} resigns`,
      source: payload,
      published: "2024-03-02",
      text: `TALLINN -- Finance Minister Mart ${payload} Lepik of Estonia resigned on Friday. ${payload}`,
    }),
  });
  expect(response.status).toBe(202);
  const { article, receipt } = (await response.json()) as { article: string; receipt: string };
  await recorded(receipt);
  return article;
}

async function recorded(receipt: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await fetch(`${inject("pageAddress")}/v1/receipts/${receipt}`);
    if (((await response.json()) as { state: string }).state === "recorded") return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error("the article was not recorded in time");
}

test("hostile words of an article are shown as words on every view, and nothing of them runs", async () => {
  const keys = await Promise.all(PAYLOADS.map((payload, index) => takeIn(index, payload)));
  const paths = [
    "/",
    "/articles",
    "/changes",
    "/review",
    ...keys.map((key) => `/article?key=${encodeURIComponent(key)}`),
    ...PAYLOADS.map((payload) => `/search?q=${encodeURIComponent(payload)}`),
  ];
  const page = await open("/");
  for (const path of paths) {
    await page.goto(inject("pageAddress") + path);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle").catch(() => undefined);
    expect(await page.evaluate("window.hurt"), path).toBeUndefined();
    const strange = "main script, main iframe, main [onerror], main [onload], main a[href^='javascript']";
    expect(await page.locator(strange).count(), path).toBe(0);
  }
  const shown = await page.goto(`${inject("pageAddress")}/articles`).then(() => page.locator("main"));
  await shown.getByText("<img src=x onerror=", { exact: false }).first().waitFor();
  for (const key of keys)
    await fetch(`${inject("pageAddress")}/v1/articles/${encodeURIComponent(key)}`, { method: "DELETE" });
});

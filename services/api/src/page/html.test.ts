import { expect, test } from "vitest";
import { html } from "./html.ts";

test("a value cannot leave the text or the quoted attribute it stands in", () => {
  const hostile = `"><script>alert('x')</script>&`;
  const page = html`<a title="${hostile}">${hostile}</a>`.html;
  expect(page).not.toContain("<script");
  expect(page.match(/"/g)).toHaveLength(2);
  expect(page).toContain("&amp;");
});

test("nested HTML is not escaped a second time", () => {
  const rows = ["a < b", "c"].map((word) => html`<li>${word}</li>`);
  expect(html`<ul>${rows}</ul>`.html).toBe("<ul><li>a &lt; b</li><li>c</li></ul>");
});

test("nothing is written for null, and numbers as they are", () => {
  expect(html`<p>${null}${0}</p>`.html).toBe("<p>0</p>");
});

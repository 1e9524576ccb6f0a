import { expect, test } from "vitest";
import { renderTable } from "./table.ts";

test("columns are aligned and nothing trails", () => {
  const text = renderTable(
    ["name", "n"],
    [
      ["Ab", 1],
      ["Abcdef", 22],
    ],
  );
  expect(text).toBe("name    n\n------  --\nAb      1\nAbcdef  22");
});

test("no rows are said to be none", () => {
  expect(renderTable(["name"], [])).toBe("(no rows)");
});

test("a node shows its labels and its name, nothing known shows a dash", () => {
  const node = { labels: ["Person"], properties: { id: "1", name: "Aruzhan Ospanova" } };
  expect(renderTable(["p", "d"], [[node, null]])).toContain('(:Person "Aruzhan Ospanova")  -');
});

test("a long cell is cut, and control characters never reach the terminal", () => {
  const text = renderTable(["t"], [[`\u001b[31m${"x".repeat(200)}`]]);
  expect(text).not.toContain("\u001b");
  expect(text).toContain("…");
});

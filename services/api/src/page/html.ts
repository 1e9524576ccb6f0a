/** HTML that is safe to serve. Only the `html` tag makes one. */
export interface Html {
  readonly html: string;
}

type Part = string | number | null | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes HTML in which every value is escaped, in text and in quoted attributes; nested HTML stays as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.map(
    (literal, index) => literal + (index < parts.length ? written(parts[index]) : ""),
  );
  return { html: pieces.join("") };
}

function written(part: Part | undefined): string {
  if (part === null || part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return "html" in part ? part.html : part.map((piece) => piece.html).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

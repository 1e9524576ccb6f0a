import type { AnnotatedArticle, AnnotatedEntity, AnnotatedFact } from "./annotated-article.ts";

const ENTITY_TYPES = new Set("person office organization court place event offence".split(" "));
const ENTITY_ROLES = new Set("subject object agent office court place offence offence_from to".split(" "));
const NUMBERS = new Set(["count", "duration_years"]);
const FIELDS = new Set(
  "polarity date duration_years sentence count count_qualifier who status acting outcome cause start end attributed_to".split(
    " ",
  ),
);
const POLARITIES = new Set("asserted alleged planned negated hypothetical".split(" "));

/**
 * Reads an article and its annotation from one text: a head of `key: value` lines, the article, `== entities` with a
 * line each (`person: Name; another form; a third [of: Name]`), `== facts` with a line each
 * (`TYPE | role: Name | field: value | quote: some words of the sentence`).
 *
 * @throws Error that names the line, where a form or quote is not in the article or a name has no entity.
 */
export function parseAnnotatedText(source: string, file: string): AnnotatedArticle {
  const [head = "", ...rest] = source.replace(/\r/g, "").split("\n\n");
  const [text = "", annotation = ""] = splitOnce(rest.join("\n\n"), "\n== entities\n");
  const [entityLines = "", factLines = ""] = splitOnce(`\n${annotation}`, "\n== facts\n");
  const fields = new Map(
    lines(head).map((line) => splitOnce(line, ":").map((part) => part.trim()) as [string, string]),
  );
  const body = text.trim();
  const entities = lines(entityLines).map((line, index) => parseEntity(line, body, `e${index + 1}`, file));
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const facts = lines(factLines).map((line) => parseFact(line, body, byName, file));
  const published = fields.get("published") ?? "none";
  const id = fields.get("id");
  if (id === undefined || body === "") throw new Error(`${file}: no id or no text`);
  return {
    id,
    title: fields.get("title") ?? null,
    published: published === "none" ? null : published,
    text: body,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    facts,
  };
}

const lines = (block: string): string[] => block.split("\n").filter((line) => line.trim() !== "");

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + by.length)];
}

function parseEntity(line: string, text: string, id: string, file: string): AnnotatedEntity {
  const [type, forms] = splitOnce(line.replace(/\[[^\]]*\]\s*$/, ""), ":");
  if (!ENTITY_TYPES.has(type.trim())) throw new Error(`${file}: unknown entity type in "${line}"`);
  const [name = "", ...mentions] = forms
    .split(";")
    .map((form) => form.trim())
    .filter((form) => form !== "");
  const absent = mentions.find((form) => !text.includes(form));
  if (absent !== undefined) throw new Error(`${file}: "${absent}" is not in the article ("${line}")`);
  return { id, type: type.trim(), name, mentions: text.includes(name) ? [name, ...mentions] : mentions };
}

function parseFact(line: string, text: string, byName: ReadonlyMap<string, AnnotatedEntity>, file: string) {
  const [type = "", ...cells] = line.split(" | ").map((cell) => cell.trim());
  const fact: Record<string, unknown> = { type, polarity: "asserted" };
  for (const cell of cells) {
    const [key, value] = splitOnce(cell, ":").map((part) => part.trim()) as [string, string];
    if (key === "quote") fact.quote = sentenceOf(value, text, `${file}: ${line}`);
    else if (ENTITY_ROLES.has(key)) {
      const entity = byName.get(value);
      if (entity === undefined) throw new Error(`${file}: no entity is named "${value}" ("${line}")`);
      fact[key] = entity.id;
    } else if (FIELDS.has(key))
      fact[key] = NUMBERS.has(key) ? Number(value) : key === "acting" ? value === "true" : value;
    else throw new Error(`${file}: unknown field "${key}" ("${line}")`);
  }
  if (fact.quote === undefined) throw new Error(`${file}: no quote ("${line}")`);
  if (!POLARITIES.has(String(fact.polarity))) throw new Error(`${file}: unknown polarity ("${line}")`);
  return fact as AnnotatedFact;
}

/** The sentence, roughly, in which `words` stand: to the full stop or line end on both sides. */
function sentenceOf(words: string, text: string, place: string): string {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the quote is not in the article (${place})`);
  const before = [...text.slice(0, at).matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n/gu)].at(-1);
  const from = before === undefined ? 0 : before.index + before[0].length;
  const after = /[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu}|\s*$|\n)|\n/u.exec(text.slice(at + words.length));
  const to = after === null ? text.length : at + words.length + after.index + after[0].trimEnd().length;
  return text.slice(from, to);
}

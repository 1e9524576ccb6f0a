import { CursusError } from "@cursus/kernel";
import type { ArticleSource } from "./article-source.ts";
import { withHeadline } from "./article-text.ts";
import { statedDay, statedMoment } from "./publication-date.ts";

/** Members of an article that a record can fill. */
export const MAPPED = [
  "id",
  "title",
  "text",
  "published",
  "modified",
  "language",
  "url",
  "source",
  "byline",
  "section",
] as const;
export type MappedMember = (typeof MAPPED)[number];

/** Which field of a record (a CSV column; a JSON member, or a path of them: "meta.date") fills which member. */
export type FieldMapping = Readonly<Partial<Record<MappedMember, string>>>;

/** Names under which archives commonly keep a member, the likeliest first. */
const USUAL: Readonly<Record<MappedMember, readonly string[]>> = {
  id: ["id", "article_id", "guid"],
  title: ["title", "headline"],
  text: ["text", "body", "content", "article", "article_text", "full_text", "maintext"],
  published: [
    "published",
    "date",
    "date_publish",
    "publish_date",
    "publication_date",
    "published_at",
    "pubdate",
  ],
  modified: ["modified", "updated", "updated_at", "date_modify"],
  language: ["language", "lang"],
  url: ["url", "link", "canonical_url"],
  source: ["source", "publisher", "publication", "newspaper", "source_domain"],
  byline: ["byline", "author", "authors"],
  section: ["section", "category"],
};

/** Reads `text=body,published=meta.date`. Throws UsageInvalid naming what is no member. */
export function parseMapping(text: string): FieldMapping {
  const pairs = text.split(",").map((pair) => {
    const at = pair.indexOf("=");
    const member = pair.slice(0, at).trim();
    const field = pair.slice(at + 1).trim();
    if (at < 1 || field === "" || !(MAPPED as readonly string[]).includes(member))
      throw new CursusError("UsageInvalid", `--map: "${pair.trim()}" is not of the form member=field`, {
        advice: `Members are ${MAPPED.join(", ")}.`,
      });
    return [member, field];
  });
  return Object.fromEntries(pairs);
}

/** The article of a record, by the mapping, else by the usual names. Throws ArticleMalformed where it has none, ArticleEmpty where its text is blank. */
export function mappedSource(record: unknown, mapping: FieldMapping): ArticleSource {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new CursusError("ArticleMalformed", "the record has no fields");
  const value = (member: MappedMember): string | null => {
    for (const field of mapping[member] === undefined ? USUAL[member] : [mapping[member]]) {
      const found = textAt(record as Fields, field);
      if (found !== null) return found;
    }
    return null;
  };
  const text = value("text");
  if (text === null) throw noText(mapping, record as Fields);
  const title = value("title");
  const published = value("published");
  const modified = value("modified");
  return {
    id: value("id"),
    title,
    published: statedDay(published) ?? published,
    modified: statedMoment(modified) ?? modified,
    language: value("language"),
    url: value("url"),
    source: value("source"),
    byline: value("byline"),
    section: value("section"),
    text: withHeadline(title, text),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function textAt(record: Fields, field: string): string | null {
  const value = valueAt(record, field);
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join(", ") || null;
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function valueAt(record: Fields, field: string): unknown {
  return own(record, field) ?? field.split(".").reduce<unknown>((node, name) => own(node, name), record);
}

function own(node: unknown, name: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return undefined;
  return (node as Fields)[name];
}

function noText({ text }: FieldMapping, record: Fields): CursusError {
  const blank = (text === undefined ? USUAL.text : [text]).find((field) => isBlank(valueAt(record, field)));
  if (blank !== undefined) return new CursusError("ArticleEmpty", `the text is empty (field ${blank})`);
  const fields = Object.keys(record).slice(0, 12).join(", ").slice(0, 200);
  return new CursusError(
    "ArticleMalformed",
    `the record has no field ${text ?? "text"}; it has ${fields || "none"}`,
    {
      advice: "Name the field with --map text=FIELD.",
    },
  );
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

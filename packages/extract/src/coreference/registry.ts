import type { EntityType, Span } from "@cursus/graph-schema";
import { normaliseTitle } from "@cursus/graph-schema";
import { genderOf } from "../gazetteers/given-names.ts";
import type { Draft, OfficePhrase } from "../model.ts";

/** The article's entities while it is read. It lives as long as one reading. */
export interface Registry {
  readonly person: (name: string, span: Span) => Draft;
  readonly named: (
    type: EntityType,
    name: string,
    span: Span,
    alias: string,
    jurisdiction?: string | null,
  ) => Draft;
  readonly unnamed: (type: EntityType, name: string, span: Span, group?: Draft["group"]) => Draft;
  readonly office: (office: OfficePhrase, jurisdiction: string | null, span: Span, words: string) => Draft;
  readonly all: () => readonly Draft[];
  /** Persons in the order in which they first came. */
  readonly persons: () => readonly Draft[];
}

export function createRegistry(): Registry {
  const drafts = new Map<string, Draft>();
  const persons: Draft[] = [];
  const known = (type: EntityType, key: string): Draft | undefined => drafts.get(`${type}\n${key}`);
  const add = (draft: Draft): Draft => {
    const former = known(draft.type, draft.key);
    drafts.set(`${draft.type}\n${draft.key}`, draft);
    if (draft.type !== "Person") return draft;
    if (former !== undefined) persons.splice(persons.indexOf(former), 1);
    persons.push(draft);
    return draft;
  };
  return {
    person: (name, span) => {
      const found = findPerson(
        persons.filter((draft) => draft.named),
        name,
      );
      if (!found) return mention(add(blank("Person", name, name, true)), span, name);
      if (name.split(" ").length > found.name.split(" ").length) found.name = name;
      found.gender ??= genderOf(name.split(" ")[0] ?? "") ?? null;
      return mention(found, span, name);
    },
    named: (type, name, span, alias, jurisdiction = null) => {
      const key = name.toLowerCase();
      return mention(known(type, key) ?? add({ ...blank(type, key, name, true), jurisdiction }), span, alias);
    },
    unnamed: (type, name, span, group) =>
      mention(
        add({
          ...blank(type, `${name.toLowerCase()} @${span.start}`, name, false),
          ...(group ? { group } : {}),
        }),
        span,
        name,
      ),
    office: (office, jurisdiction, span, words) => {
      const draft = officeDraft(office, jurisdiction);
      return mention(known("Office", draft.key) ?? add(draft), span, words);
    },
    all: () => [...drafts.values()],
    persons: () => persons,
  };
}

const blank = (type: EntityType, key: string, name: string, named: boolean): Draft => ({
  type,
  key,
  name,
  aliases: new Set<string>(),
  named,
  mentions: [],
  gender: type === "Person" ? (genderOf(name.split(" ")[0] ?? "") ?? null) : null,
});

/** Adds a place where the entity is spoken of, once, and what it is called there. */
export function mention(draft: Draft, span: Span, alias: string | null): Draft {
  if (!draft.mentions.some((known) => known.start === span.start)) draft.mentions.push(span);
  if (alias !== null && alias.length > 0) draft.aliases.add(alias);
  return draft;
}

function officeDraft(office: OfficePhrase, jurisdiction: string | null): Draft {
  const { title, rank } = normaliseTitle(office.title);
  const of = office.organization ?? jurisdiction;
  const placed = office.organization !== null || jurisdiction !== null;
  const name = of === null ? office.title : `${office.title} of ${of}`;
  const key = [rank ?? "", title, jurisdiction ?? "", office.organization ?? ""].join("|").toLowerCase();
  return {
    ...blank("Office", key, name, placed),
    office: { title, rank, jurisdiction, organization: office.organization },
  };
}

const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}|['’.]/gu, "")
    .toLowerCase()
    .replace(/^(?:al|el)-/, "");
/** Names come again and again, and each is held against all persons of its article. */
const foldedNames = new Map<string, readonly string[]>();
const MOST_FOLDED = 20_000;

function parts(name: string): readonly string[] {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  if (foldedNames.size === MOST_FOLDED) foldedNames.clear();
  const folded = name.split(/\s+/).map(fold).filter(Boolean);
  foldedNames.set(name, folded);
  return folded;
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at]);

/** The person whom a name means: the same name, a longer or shorter form of it, or its last or first part. */
export function findPerson(persons: readonly Draft[], name: string): Draft | undefined {
  const words = parts(name);
  const same = persons.find(
    (person) =>
      isForm(parts(person.name), words) ||
      [...person.aliases].some((alias) => sameWords(parts(alias), words)),
  );
  if (words.length > 1) return same;
  return byLastPart(persons, words[0] ?? "") ?? same;
}

/** Among namesakes the one spoken of most, then the one spoken of first. */
function byLastPart(persons: readonly Draft[], word: string): Draft | undefined {
  const matching = persons.filter((person) => parts(person.name).at(-1) === word);
  const within = persons.filter(
    (person) => parts(person.name).length > 2 && parts(person.name).includes(word),
  );
  const first = persons.filter((person) => parts(person.name)[0] === word);
  // "Salas" is Jorge Salas Rivero; a first name alone says least.
  const pool = [matching, within, first].find((list) => list.length > 0) ?? [];
  return pool.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** Whether one name is the other with words left out; a single word counts only at either end. */
function isForm(full: readonly string[], words: readonly string[]): boolean {
  const [longer, shorter] = full.length >= words.length ? [full, words] : [words, full];
  if (shorter.length === 0) return false;
  if (shorter.length === 1) return longer.at(-1) === shorter[0] || longer[0] === shorter[0];
  let at = 0;
  for (const word of longer) if (word === shorter[at] || isInitial(word, shorter[at])) at++;
  return at === shorter.length;
}

const isInitial = (word: string, other: string | undefined): boolean =>
  other !== undefined && (other.length === 1 || word.length === 1) && word[0] === other[0];

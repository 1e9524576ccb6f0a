import { normaliseTitle, type Span } from "@cursus/graph-schema";
import {
  type Draft,
  lowerOf,
  type OfficePhrase,
  type Phrase,
  type SentenceView,
  spanOf,
  textOf,
} from "../model.ts";
import { groupOf } from "./groups.ts";
import { identify } from "./identity.ts";
import { mention } from "./registry.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { bare } from "./words.ts";

const HEADS =
  /^(?:minister|president|mayor|governor|judge|general|commander|chief|secretary|senator|chairman|director|ambassador|leader|speaker|prosecutor|premier|magistrate|king|spokesman)$/;

/** Who holds the title from here on; somebody spoken of by it before, without a name, was that person. */
export function remember(
  office: OfficePhrase,
  draft: Draft,
  context: Pick<ResolveContext, "holders" | "dayPage">,
): void {
  const before = context.holders.get(keyOf(office));
  if (before && !context.dayPage) identify(before, draft);
  context.holders.set(keyOf(office), draft);
  context.holders.set(keyOf({ ...office, title: headOf(office.title) }), draft);
}

/** What one was told to have held: for "the former minister" alone. */
export function rememberFormer(
  title: string,
  draft: Draft,
  { holders }: Pick<ResolveContext, "holders">,
): void {
  for (const words of [title, headOf(title)]) holders.set(toldKeyOf(words), draft);
}

/**
 * Who got or left an office, for its title alone while no second person is told of by it. "Was sworn in as mayor" speaks
 * of no other mayor: `span` is where the office is told.
 */
export function rememberTold(
  title: string,
  draft: Draft,
  span: Span | undefined,
  { holders }: Pick<ResolveContext, "holders">,
): void {
  for (const words of new Set([title, headOf(title)])) {
    const other = holders.get(onlyKeyOf(words));
    holders.set(other && other !== draft ? severalKeyOf(words) : onlyKeyOf(words), draft);
    const complement = holders.get(keyOf({ title: words, former: false }));
    if (complement && !complement.named && complement.mentions.every(({ start }) => start === span?.start))
      holders.delete(keyOf({ title: words, former: false }));
  }
}

const onlyKeyOf = (title: string): string => `only ${keyOf({ title, former: false })}`;
const severalKeyOf = (title: string): string => `several ${keyOf({ title, former: false })}`;

const toldKeyOf = (title: string): string => `told ${keyOf({ title, former: true })}`;

const headOf = (title: string): string => title.split(" ").find((word) => HEADS.test(word)) ?? title;

/** "The MP for X said": after a sentence about a politician that is the politician. */
const LEGISLATORS =
  /^(?:mp|mep|msp|senator|congressman|congresswoman|lawmaker|legislator|councillor|councilor)\b/i;

/** The title, with "former": the former minister is not the minister. */
const keyOf = ({ title, former }: Pick<OfficePhrase, "title" | "former">): string => {
  const { rank, title: bare } = normaliseTitle(title);
  return `${former ? "former " : ""}${rank ? `${rank} ` : ""}${bare}`;
};

/** The holder of the title; of "the minister" the former one too, where no other is spoken of. */
function knownHolder(
  sentence: SentenceView,
  office: OfficePhrase,
  context: ResolveContext,
): Draft | undefined {
  const head = lowerOf(sentence, office.head).replace(/^ex-/, "");
  const titles = office.title === head ? [office.title, head] : [office.title];
  for (const former of [office.former, !office.former])
    for (const title of titles) {
      const known = context.holders.get(keyOf({ title, former }));
      if (known) return known;
    }
  return office.former
    ? titles.map((title) => context.holders.get(toldKeyOf(title))).find(Boolean)
    : onlyHolder(office, context);
}

/** "X was sworn in as mayor. The mayor resigned": the one person of whom the article has told that title. */
const onlyHolder = ({ title }: OfficePhrase, { holders }: ResolveContext): Draft | undefined =>
  holders.has(severalKeyOf(title)) ? undefined : holders.get(onlyKeyOf(title));

/** "the minister": the holder named elsewhere in the article, else somebody unnamed. */
export function holderOf(sentence: SentenceView, phrase: Phrase, context: ResolveContext): Draft | null {
  const office = phrase.office;
  if (!office) return null;
  if (office.plural) return groupOf(sentence, phrase, context);
  const isNew = /\bnew\b/i.test(textOf(sentence, phrase));
  const known = knownHolder(sentence, office, context);
  const isHeadline = sentence.kind === "headline" && known?.named === true;
  if (known && (office.definite || office.possessed || isHeadline) && !isNew)
    return mention(known, spanOf(sentence, phrase), textOf(sentence, phrase));
  const member =
    office.definite && !isNew && LEGISLATORS.test(office.title) ? context.discourse.recent()[0] : undefined;
  if (member?.named && !office.former)
    return mention(member, spanOf(sentence, phrase), textOf(sentence, phrase));
  if (!office.definite && !office.possessed && !office.jurisdiction && !isNew)
    return sentence.index > 2
      ? null
      : context.registry.unnamed("Person", bare(textOf(sentence, phrase)), spanOf(sentence, phrase));
  const draft = context.registry.unnamed(
    "Person",
    textOf(sentence, phrase).replace(/^(?:the|his|her|their) /i, ""),
    spanOf(sentence, phrase),
  );
  context.holders.set(keyOf(office), draft);
  return draft;
}

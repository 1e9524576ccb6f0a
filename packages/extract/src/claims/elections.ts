import type { StatedDate } from "@cursus/graph-schema";
import { mention, type Registry } from "../coreference/registry.ts";
import { lowerOf, type NameSpan, type OfficePhrase, type SentenceView, spanOf, textOf } from "../model.ts";
import type { Candidate, Filler } from "./candidate.ts";
import { electionDay } from "./election-day.ts";

const LEGISLATIVE =
  /^(?:legislative|parliamentary|general|federal|congressional|council|assembly|senate|national|provincial|state|district)$/;
const LEGISLATURE =
  /\b(?:Legislative Council|Council|Assembly|Parliament|House of \w+|Senate|Congress|Chamber of \w+|Diet|Knesset|Bundestag|Duma|Sejm|Rada|Storting|Riksdag|Folketing|Cortes|Majlis|Lok Sabha)\b/;
const DISTRICT = /^(?:constituency|district|electorate|ward|riding|seat|division)$/;

/** What an article says of the election that it tells the results of. */
export interface Election {
  readonly date: StatedDate | null;
  readonly office: { readonly phrase: OfficePhrase; readonly sentence: SentenceView } | null;
  /** The constituency that each sentence stands under. */
  readonly districts: readonly (District | null)[];
}

interface District {
  readonly sentence: SentenceView;
  readonly name: NameSpan;
}

export function electionIn(
  views: readonly SentenceView[],
  names: readonly (readonly NameSpan[])[],
  published: string | null,
): Election {
  return {
    date: electionDay(views, published),
    office: views.some(isLegislative) ? seatIn(views, names) : null,
    districts: districtsIn(views, names),
  };
}

const isLegislative = (view: SentenceView): boolean =>
  view.words.some(
    (_, at) => LEGISLATIVE.test(lowerOf(view, at)) && /^elections?$/.test(lowerOf(view, at + 1)),
  );

/** A seat in the legislature that the article names most. */
function seatIn(views: readonly SentenceView[], names: readonly (readonly NameSpan[])[]): Election["office"] {
  const found = views.flatMap((view, index) =>
    (names[index] ?? []).flatMap((name) =>
      name.type === "organization" && LEGISLATURE.test(textOf(view, name))
        ? [{ view, name, words: textOf(view, name) }]
        : [],
    ),
  );
  const counts = Map.groupBy(found, ({ words }) => words);
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const first = most?.[0];
  if (!first) return null;
  const { view, name, words } = first;
  const phrase = {
    first: name.first,
    last: name.last,
    head: name.last,
    title: "member",
    jurisdiction: null,
    organization: words,
    former: false,
    acting: false,
    elect: false,
    plural: false,
    definite: false,
    possessed: false,
  };
  return { phrase, sentence: view };
}

/** Results stand under the constituency named last, where there are several. */
function districtsIn(
  views: readonly SentenceView[],
  names: readonly (readonly NameSpan[])[],
): (District | null)[] {
  let current: District | null = null;
  const seen = new Set<string>();
  const all = views.map((view, index) => {
    const name = (names[index] ?? []).find((one) =>
      [1, 2, 3].some(
        (step) =>
          DISTRICT.test(lowerOf(view, one.last + step)) &&
          onlyAdjectives(view, one.last + 1, one.last + step),
      ),
    );
    if (name) {
      current = { sentence: view, name };
      seen.add(textOf(view, name));
    }
    return current;
  });
  return seen.size > 1 ? all : views.map(() => null);
}

const onlyAdjectives = (view: SentenceView, from: number, to: number): boolean =>
  view.words.slice(from, to).every(({ tag }) => tag === "ADJ" || tag === "NOUN");

/** Elections told without day, seat or constituency take those of the election that the article is about. */
export function withElection(candidate: Candidate, election: Election, registry: Registry): Candidate {
  const { type, mood, roles, sentence } = candidate;
  if (type !== "ELECTED" || mood.polarity === "hypothetical" || mood.polarity === "planned") return candidate;
  const district = election.districts[sentence.index];
  const place = roles.PLACE ?? (district ? placeOf(district, registry) : undefined);
  const seat = district && election.office ? election.office : null;
  const office = roles.OFFICE ?? (seat ? officeOf(seat, registry) : undefined);
  return {
    ...candidate,
    roles: { ...roles, ...(place ? { PLACE: place } : {}), ...(office ? { OFFICE: office } : {}) },
    date: candidate.date ?? (isOfOtherTime(candidate) ? null : election.date),
  };
}

/** "had been elected", "first elected", "in an earlier term elected": not in the election that the article is about. */
const isOfOtherTime = ({ sentence, trigger }: Candidate): boolean =>
  sentence.words
    .slice(Math.max(0, trigger.first - 1), trigger.last + 2)
    .some(({ text }) => /^(?:had|first|previously|earlier|originally|once|twice|formerly)$/i.test(text));

function placeOf({ sentence, name }: District, registry: Registry): Filler {
  const words = textOf(sentence, name);
  const span = spanOf(sentence, name);
  return { draft: registry.named("Place", words, span, words), span };
}

function officeOf({ phrase, sentence }: NonNullable<Election["office"]>, registry: Registry): Filler {
  const span = spanOf(sentence, phrase);
  const draft = registry.office(phrase, null, span, textOf(sentence, phrase));
  return { draft: mention(draft, span, null), span };
}

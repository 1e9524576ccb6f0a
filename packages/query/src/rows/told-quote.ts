import type { Modality, Polarity } from "@cursus/graph-schema";
import type { Quote } from "../answer.ts";

/** A part of what a claim states, "date" or "COURT", and where in the text it stands. */
interface Place {
  readonly states: string;
  readonly start: number;
  readonly end: number;
}

/** A quote with all that its claim states. */
export interface ToldQuote extends Omit<Quote, "states" | "beside"> {
  /** EDTF. */
  readonly date: string | null;
  /** Canonical JSON. */
  readonly details: string;
  readonly roles: readonly string[];
  /** What stands elsewhere than in the quote, in the order of the text. */
  readonly outside: readonly Place[];
}

/** A quote as `quotesFor` of the fragments asks for it: a list, of which an answer about a hub has hundreds. */
export type FoundQuote = readonly [
  claim: string,
  text: string,
  article: string,
  title: string | null,
  published: string | null,
  version: string,
  start: number,
  end: number,
  polarity: Polarity,
  modality: Modality,
  attribution: string | null,
  dateText: string | null,
  date: string | null,
  dateStart: number | null,
  dateEnd: number | null,
  details: string,
  roles: readonly (readonly [states: string, start: number, end: number])[],
];

/** Makes a quote of what the graph gave. It was checked when it was written, and is not checked again. */
export function toToldQuote([
  claim,
  text,
  article,
  title,
  published,
  version,
  start,
  end,
  polarity,
  modality,
  attribution,
  dateText,
  date,
  dateStart,
  dateEnd,
  details,
  roles,
]: FoundQuote): ToldQuote {
  const places = [...placesOf(roles), ...placeOfDate(dateStart, dateEnd)];
  return {
    ...{ claim, text, article, title, published, version, start, end, polarity, modality, attribution },
    ...{ dateText, date, details },
    roles: [...new Set(roles.map(([states]) => states))].sort(),
    outside: places.filter((place) => place.end <= start || place.start >= end),
  };
}

const placesOf = (roles: FoundQuote[16]): readonly Place[] =>
  roles
    .map(([states, start, end]): Place => ({ states, start, end }))
    .sort((a, b) => a.start - b.start || (a.states < b.states ? -1 : 1));

const placeOfDate = (start: number | null, end: number | null): readonly Place[] =>
  start === null || end === null ? [] : [{ states: "date", start, end }];

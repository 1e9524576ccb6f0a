import type { FactType, NodeType } from "@cursus/graph-schema";
import type { Named, Quote } from "../answer.ts";
import type { EventFacts } from "../words/complements.ts";
import type { TenureFacts } from "../words/tenure-sentence.ts";

/** Rows for tests: what matters is given, the rest is plain. */

const UNSTATED = { edtf: null, min: null, max: null };

export function aNamed(type: NodeType, name: string, more: Partial<Named> = {}): Named {
  return { id: name, type, name, named: true, ...more };
}

export function aQuote(more: Partial<Quote> = {}): Quote {
  return {
    claim: "claim",
    article: "https://news.example/1",
    title: null,
    published: "2021-05-06",
    version: "version",
    start: 0,
    end: 8,
    text: "He left.",
    polarity: "asserted",
    modality: "stated",
    attribution: null,
    dateText: null,
    states: [],
    beside: [],
    ...more,
  };
}

export function anEvent(type: FactType, more: Partial<EventFacts> = {}): EventFacts {
  return {
    kind: "event",
    id: "event",
    type,
    status: "asserted",
    date: UNSTATED,
    basis: "stated",
    participants: {},
    tenureOffices: [],
    details: {},
    case: null,
    claims: 1,
    sources: 1,
    quotes: [aQuote()],
    ...more,
  };
}

export function aTenure(more: Partial<TenureFacts> = {}): TenureFacts {
  return {
    kind: "tenure",
    id: "tenure",
    holder: aNamed("Person", "Rui Costa"),
    office: aNamed("Office", "governor of Tafilet"),
    from: UNSTATED,
    to: UNSTATED,
    fromBasis: null,
    toBasis: null,
    leftMax: more.to?.max ?? null,
    seenMin: null,
    seenMax: null,
    endCause: null,
    status: "unspecified",
    acting: false,
    seats: null,
    changes: [],
    verdict: null,
    reasons: [],
    claims: 1,
    sources: 1,
    quotes: [aQuote()],
    ...more,
  };
}

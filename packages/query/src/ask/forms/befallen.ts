import type { FactType } from "@cursus/graph-schema";
import { factDefinition } from "@cursus/graph-schema";
import { countryNamed, foldWords } from "@cursus/resolve";
import { ENDS, INTRANSITIVE, type MakeReading, reading, STARTS } from "../reading.ts";
import type { Forms } from "./making.ts";

const ofOffice: ReadonlySet<FactType> = new Set([...STARTS, ...ENDS]);
const isDecided = (type: FactType): boolean => factDefinition(type).judicial?.decides === true;

/**
 * To whom it happened, somewhere or at some time. What a court decides has its place in the court, and what concerns an
 * office in that office's country: only what itself happens in a place is asked for by any other place.
 */
const befell: MakeReading = ({ facts = [], place, at, from, to }) => {
  const period = { at, from, to };
  if (place === undefined)
    return (at ?? from ?? to) ? reading("counts", { facts, per: "person", ...period }) : null;
  if (facts.every((type) => ofOffice.has(type)))
    return isCountry(place) ? reading("counts", { facts, per: "person", place, ...period }) : null;
  return facts.some((type) => ofOffice.has(type) || isDecided(type))
    ? null
    : reading("eventsAt", { place, facts, ...period });
};

/** "Who resigned", and not "who dismissed": the one who did it is another question. */
const did: MakeReading = (fillings) =>
  fillings.facts?.every((type) => INTRANSITIVE.has(type)) ? befell(fillings) : null;

const isCountry = (place: string): boolean => countryNamed(foldWords(place)) !== undefined;

/** Whom something befell in a place or a time. */
export const BEFALLEN: Forms = [
  ["<whom> <be> {facts:participle} [(in|at|near) {place}] <period>", befell],
  ["<whom> {facts:past} [(in|at|near) {place}] <period>", did],
];

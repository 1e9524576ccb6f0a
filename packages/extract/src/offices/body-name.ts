import { GAZETTEER } from "../gazetteers/places.ts";

export interface BodyName {
  readonly name: string;
  readonly jurisdiction: string | null;
}

/**
 * One form for the name of a body and its country: "Security Council of Kazakhstan" for "Kazakh Security Council"
 * and "Kazakhstan's Security Council".
 */
export function bodyName(words: string, place: string | null): BodyName {
  const own = words.replace(/^the /i, "");
  const country =
    place === null ? null : (GAZETTEER.countryOf(place) ?? (GAZETTEER.isPlace(place) ? place : null));
  if (country) return { name: `${own} of ${country}`, jurisdiction: country };
  const [, of] = / of (?:the )?(.+?)(?:['’]s\b.*)?$/.exec(own) ?? [];
  const stated = of === undefined ? undefined : GAZETTEER.countryOf(of);
  return { name: own, jurisdiction: stated ?? null };
}

import type { SentenceView } from "../../model.ts";
import { isPhrase, type Rule } from "./rule.ts";

/** "the capital, Astana": the name is the place. "Olongapo city, Zambales": the first stays. */
export const joinPlaces: Rule = (_sentence, elements, index) => {
  const common = elements[index];
  const place = elements[index + 2];
  if (!isPhrase(common) || !isPhrase(place) || elements[index + 1]?.type !== "comma") return null;
  if (place.phrase.kind !== "place") return null;
  if (
    common.phrase.kind === "thing" &&
    common.phrase.name === null &&
    isPlaceNoun(_sentence, common.phrase.head)
  )
    return {
      element: { ...place, phrase: { ...place.phrase, first: common.first }, first: common.first },
      taken: 3,
    };
  if (common.phrase.kind !== "place") return null;
  return {
    element: { ...common, phrase: { ...common.phrase, last: place.last }, last: place.last },
    taken: 3,
  };
};

const PLACE_NOUNS =
  /^(?:capital|city|town|village|province|state|region|district|country|nation|port|island|county|suburb|hometown)$/i;

const isPlaceNoun = (sentence: SentenceView, head: number): boolean =>
  PLACE_NOUNS.test(sentence.words[head]?.text ?? "");

import { lowerOf, type OfficePhrase, type Phrase } from "../model.ts";
import { isPhrase } from "../syntax/predicate.ts";
import { headOf, isParsed, relationOf } from "../syntax/tree.ts";
import type { Candidate } from "./candidate.ts";
import { holding } from "./holding.ts";
import { fillerOf, isType, type Scene } from "./scene.ts";
import type { Status } from "./term-status.ts";

/** How many words back an adverb of time may stand before the office: "until quite recently". */
const ADVERB_REACH = 4;
const PAST = /^(?:formerly|hitherto|previously|once|then|erstwhile|earlier|until|till|sometime)$/;

/**
 * "X, hitherto commander of Y, ...", "X, once a judge and now mayor of Z": offices that the tree sets beside a person
 * where no simpler joining reached.
 */
export function claimsOfApposition(scene: Scene): readonly Candidate[] {
  if (!isParsed(scene.sentence)) return [];
  return scene.elements.flatMap((element) => {
    const office = isPhrase(element) && element.phrase.kind === "office" ? element.phrase.office : null;
    if (!office || office.plural || office.possessed) return [];
    const person = besideOf(scene, office);
    const filler = person ? fillerOf(scene, person) : null;
    return isType(filler, "Person") && filler.draft.named
      ? [holding(scene, filler, office, statusOf(scene, office), 0.78)]
      : [];
  });
}

/** The person that the office is in apposition to, directly or as a further member of such a list. */
function besideOf(scene: Scene, office: OfficePhrase): Phrase | null {
  let word = office.head;
  for (let step = 0; step < 4; step++) {
    const relation = relationOf(scene.sentence, word);
    const head = headOf(scene.sentence, word);
    if (relation === "appos") return personAt(scene, head, office);
    if (relation !== "conj") return null;
    const list = phraseAt(scene, head);
    // "X, a judge and mayor of Z": the first of the list was joined to the person.
    if (list?.kind === "person") return list.titles.some((title) => title.head === head) ? list : null;
    word = head;
  }
  return null;
}

const phraseAt = (scene: Scene, word: number): Phrase | null => {
  const found = scene.elements.find(
    (element) => isPhrase(element) && element.first <= word && word <= element.last,
  );
  return isPhrase(found) ? found.phrase : null;
};

/** A person before the office, with no other person between. */
function personAt(scene: Scene, word: number, office: OfficePhrase): Phrase | null {
  const phrase = phraseAt(scene, word);
  if (phrase?.kind !== "person" || phrase.last >= office.first) return null;
  const between = scene.elements.some(
    (element) =>
      isPhrase(element) &&
      element.phrase.kind === "person" &&
      element.first > phrase.last &&
      element.last < office.first,
  );
  return between ? null : phrase;
}

function statusOf({ sentence }: Scene, office: OfficePhrase): Status {
  if (office.former) return "former";
  for (let at = office.first - 1; at >= Math.max(0, office.first - ADVERB_REACH); at--) {
    const word = lowerOf(sentence, at);
    if (word === ",") break;
    if (PAST.test(word)) return "former";
    if (/^(?:now|currently|presently)$/.test(word)) return "current";
  }
  return office.elect ? "elect" : "current";
}

import { lowerOf, type Phrase } from "../../model.ts";
import type { Predicate } from "../predicate.ts";
import { headOf, relationOf } from "../tree.ts";
import type { ClauseTree } from "./clause-tree.ts";

/** Who does what an infinitive or a gerund says, where nobody is named for it. */
export function controlled(
  tree: ClauseTree,
  word: number,
  above: Predicate | null,
  noun: Phrase | null,
): readonly Phrase[] {
  if (noun?.possessor) return [noun.possessor];
  if (!above) return [];
  const preposition = headOf(tree.sentence, word);
  const ofObject =
    relationOf(tree.sentence, word) === "pcomp" &&
    /^(?:of|with|from|for)$/.test(lowerOf(tree.sentence, preposition));
  const adverbial = relationOf(tree.sentence, word) === "advcl";
  if (SUBJECT_CONTROL.has(above.verb.lemma) || (adverbial && !PURPOSE.has(above.verb.lemma)))
    return above.subjects;
  const on = above.obliques.find(({ preposition: by }) => /^(?:on|upon|for)$/.test(by));
  if (above.verb.lemma === "call" && on) return on.phrases;
  if (above.passive) return above.subjects;
  const isObject = ofObject ? OBJECT_OF.has(above.verb.lemma) : relationOf(tree.sentence, word) !== "pcomp";
  return isObject && above.objects.length > 0 ? above.objects : above.subjects;
}

const SUBJECT_CONTROL = new Set(
  "promise threaten vow want plan agree decide refuse fail try attempt seek intend expect hope decline continue begin manage pledge offer be have go appear seem join vote return".split(
    " ",
  ),
);

/** Verbs whose object does what their purpose says: "sent him to replace X". */
const PURPOSE = new Set(
  "send put appoint name elect choose select pick bring nominate tap hire deploy assign".split(" "),
);

/** Verbs with "of doing" and the like, said of their object. */
const OBJECT_OF = new Set(
  "accuse convict acquit suspect charge stop prevent bar ban indict arrest find clear detain try jail sentence imprison blame criticise criticize condemn".split(
    " ",
  ),
);

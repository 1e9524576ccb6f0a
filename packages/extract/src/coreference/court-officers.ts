import type { Phrase, SentenceView, WordRange } from "../model.ts";
import { isParsed, relationOf } from "../syntax/tree.ts";

const OFFICERS =
  /^(?:judge|justice|magistrate|prosecutor|lawyer|attorney|counsel|advocate|solicitor|barrister|spokesman|spokeswoman|spokesperson)$/;

/** How far before a name its title is looked for: "Justice Datuk X". */
const REACH = 3;

/**
 * Whether a name is told with a title of those who speak or decide in a court: "Judge X", "his lawyer Y". "Justice
 * Minister X" is none, and a former judge may stand there for himself.
 */
export function isCourtOfficer(sentence: SentenceView, name: WordRange): boolean {
  const before = sentence.words.slice(Math.max(0, name.first - REACH), name.first);
  const title = before.slice(before.findLastIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(tag)) + 1);
  const words = title.map(({ text }) => text.toLowerCase());
  const at = words.findLastIndex((word) => OFFICERS.test(word));
  return (
    at >= 0 && !/^(?:minister|secretary)$/.test(words[at + 1] ?? "") && !FORMER.test(words[at - 1] ?? "")
  );
}

const FORMER = /^(?:former|ex|retired)$/;

const ACCUSING =
  /^(?:arrest|detain|charge|indict|arraign|accuse|try|retry|prosecute|fine|order|ban|bail|extradite|punish|convict|find|sentence|jail|imprison|acquit|clear|exonerate|absolve|remand|free|release|pardon|hold)$/;

/** Whether a pronoun is the one to whom a step of a case happens: "found him guilty", "he was charged". */
export function isAccused(sentence: SentenceView, pronoun: Phrase): boolean {
  if (!isParsed(sentence)) return false;
  const relation = relationOf(sentence, pronoun.head);
  const over = sentence.words[sentence.words[pronoun.head]?.head ?? -1];
  if (over === undefined) return false;
  if (relation === "nsubj") return /^(?:plead|guilty|innocent)$/.test(over.lemma);
  return /^(?:dobj|nsubjpass)$/.test(relation) && ACCUSING.test(over.lemma);
}

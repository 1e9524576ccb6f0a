/** A headline of a newspaper is seldom longer; a longer "title" is a paragraph in its place. */
const LONGEST = 100;
const SHOWN = 80;
/** The end of a first sentence: after a word in small letters or a number, which an abbreviation seldom is. */
const SENTENCE_END = /(?:\p{Ll}{4}|\d)["”’»)]*[.!?]["”’»)]*(?=\s+["“‘«]?\p{Lu})/u;

/**
 * A title as it is shown in a line: where a paragraph stands in its place, the first sentence of that, or as many
 * words as there is room for, and an ellipsis. What is kept of the article is the whole.
 */
export function shownTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const end = SENTENCE_END.exec(title);
  const sentence = end === null ? null : title.slice(0, end.index + end[0].length);
  if (sentence !== null && sentence.length <= SHOWN) return `${sentence} …`;
  const room = title.slice(0, SHOWN + 1);
  const words = room.includes(" ") ? room.slice(0, room.lastIndexOf(" ")) : room.slice(0, SHOWN);
  return `${words.replace(/[\s,;:.–-]{1,4}$/u, "")}…`;
}

import type { Match } from "../../frames/match.ts";
import { lowerOf, type SentenceView } from "../../model.ts";
import type { Filler } from "../candidate.ts";
import { officeFiller, type Scene } from "../scene.ts";

/** "ministers", with what the first of them is of: "ministers of health". */
const OF_PORTFOLIO = /^(.+? (?:of|for)) (.+)$/;

/**
 * "A, B and C were appointed ministers of health, education and trade": each the own post where there are as many posts
 * as persons, none where there are not. Null where no such list is told.
 */
export function respectivePosts(
  scene: Scene,
  match: Match,
  patients: readonly Filler[],
): readonly Filler[] | null {
  const [office, ...more] = (match.roles.get("OFFICE") ?? []).flatMap((phrase) => phrase.office ?? []);
  if (patients.length < 2 || !office?.plural || more.length > 0) return null;
  const [, opening, first] = OF_PORTFOLIO.exec(office.title) ?? [];
  if (opening === undefined || first === undefined) return null;
  const posts = [...first.split(" and "), ...postsAfter(scene.sentence, office.last + 1)];
  if (posts.length < 2) return null;
  if (posts.length !== patients.length) return [];
  return posts.map((post) => officeFiller(scene, { ...office, title: `${opening} ${post}`, plural: false }));
}

/** ", education and foreign trade": what further posts are of, up to the end of the list. */
function postsAfter(sentence: SentenceView, from: number): readonly string[] {
  const posts: string[] = [];
  let open = false;
  for (let at = from; at < sentence.words.length; at++) {
    const word = lowerOf(sentence, at);
    if (word === "," || word === "and") open = true;
    else if (!/^(?:NOUN|ADJ|PROPN)$/.test(sentence.words[at]?.tag ?? "")) break;
    else if (open) {
      posts.push(word);
      open = false;
    } else if (posts.length > 0) posts.push(`${posts.pop()} ${word}`);
    else break;
  }
  return posts;
}

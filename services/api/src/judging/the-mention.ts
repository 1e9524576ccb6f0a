import { type FoundMention, findMentions, type GraphReader } from "@cursus/graph";
import { CursusError } from "@cursus/kernel";

/** How people say whom they mean, for the help of whatever takes it. */
export const MENTION_WORDS =
  "a name or id on record; NAME@ARTICLE where an article means another of that name";

/** The oldest mention of the one that is meant. Throws NameUnknown, ArticleUnknown, NameAmbiguous. */
export async function theMention(reader: GraphReader, reference: string): Promise<FoundMention> {
  const found = await findMentions(reader, reference);
  const [oldest] = found;
  if (oldest === undefined)
    throw new CursusError("NameUnknown", `nothing on record is called ${reference}`, {
      advice: "`cursus query search` finds names in any spelling.",
    });
  const meant = new Map(found.map((mention) => [mention.meant.id, mention]));
  if (meant.size > 1) throw ambiguous(reference, [...meant.values()]);
  return oldest;
}

function ambiguous(reference: string, candidates: readonly FoundMention[]): CursusError {
  const words = candidates.map(({ meant, article }) => `${meant.name} of ${article} (id ${meant.id})`);
  return new CursusError("NameAmbiguous", `${reference} may be any of: ${words.join(", ")}`, {
    advice: "Give the id, or NAME@ARTICLE.",
  });
}

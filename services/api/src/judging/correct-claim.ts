import { findArticle, type Graph, isWaiting } from "@cursus/graph";
import { CursusError, hashId } from "@cursus/kernel";
import { anchorOfClaim } from "@cursus/resolve";
import { theClaim } from "./judge-claim.ts";

/** What an editor says in place of a claim: an article of its own, so that it is quoted, dated and taken back as any. */
interface Correction {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  /** The moment: of two corrections of one day the later one holds. */
  readonly modified: string;
  readonly text: string;
}

interface Corrected {
  readonly claim: string;
  readonly text: string;
  readonly by: string;
}

/** The article that a correction is kept as. Throws NameUnknown where no such claim is on record. */
export async function correctionOf(graph: Graph, asked: Corrected, at: Date): Promise<Correction> {
  const text = asked.text.trim();
  if (text === "")
    throw new CursusError("UsageInvalid", "text: say in one plain sentence what is so", {
      advice: "For example: President Ana Ruiz dismissed Interior Minister Ole Dahl on 3 May 2024.",
    });
  return {
    id: await correctionId(graph, asked.claim),
    title: `Correction by ${asked.by}`,
    source: `Correction by ${asked.by}`,
    published: at.toISOString().slice(0, 10),
    modified: at.toISOString(),
    text,
  };
}

/** One claim has one correction: another in its place is a new version of it. */
async function correctionId(graph: Graph, claim: string): Promise<string> {
  return `correction-${hashId("correction", anchorOfClaim(await theClaim(graph, claim)))}`;
}

/** The key of the article that corrects the claim, on record or waiting to be read; null where there is none. */
export async function correctionFor(graph: Graph, claim: string): Promise<string | null> {
  const id = await correctionId(graph, claim);
  try {
    return (await findArticle(graph, id)).key;
  } catch (thrown) {
    if (!(thrown instanceof CursusError) || thrown.code !== "ArticleUnknown") throw thrown;
    return (await isWaiting(graph, id)) ? id : null;
  }
}

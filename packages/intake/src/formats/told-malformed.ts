import { CursusError } from "@cursus/kernel";

const MAX_CHARS = 120;

/** What the libraries that read documents throw is the document's fault. Throws ArticleMalformed for it. */
export async function toldMalformed<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof CursusError) throw thrown;
    const [why = ""] = (thrown instanceof Error ? thrown.message : String(thrown)).split("\n");
    throw new CursusError("ArticleMalformed", `it cannot be read: ${why.slice(0, MAX_CHARS)}`, {
      cause: thrown,
    });
  }
}

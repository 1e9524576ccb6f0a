import { byText } from "@cursus/kernel";

/** The oldest first, by day of publication; those without one last. */
export function byAge(a: Dated, b: Dated): number {
  return byText(a.published ?? UNDATED, b.published ?? UNDATED) || byText(a.id, b.id);
}

/** What an article says, with the article's day of publication. */
interface Dated {
  readonly id: string;
  readonly published: string | null;
}

const UNDATED = "9999";

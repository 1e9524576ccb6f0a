import type { FoundMention } from "@cursus/graph";
import { printable } from "../printable.ts";

/** A mention with its place: "Lena Kask (2019-02-01, https://news.example/a/17)". */
export function mentionWords({ name, published, article }: Omit<FoundMention, "id" | "meant">): string {
  return `${printable(name)} (${[published, printable(article)].filter((part) => part !== null).join(", ")})`;
}

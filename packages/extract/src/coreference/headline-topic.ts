import { lowerOf, type NameSpan, type SentenceView, spanOf, textOf } from "../model.ts";
import { findOffices } from "../offices/find-offices.ts";
import { remember } from "./holders.ts";
import type { Registry } from "./registry.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** "Jane Doe: Health minister sacked after a month": the office in such a headline is the person's. */
export function readHeadlineTopic(
  headline: SentenceView | undefined,
  names: readonly NameSpan[],
  registry: Registry,
  context: Pick<ResolveContext, "holders" | "dayPage">,
): void {
  const topic = names[0];
  if (headline?.kind !== "headline" || topic?.type !== "person" || topic.first !== headline.opening) return;
  if (lowerOf(headline, topic.last + 1) !== ":") return;
  const offices = findOffices(headline, names).filter(({ plural, first }) => !plural && first > topic.last);
  const [office] = offices;
  const isNamed = names.some((name) => name.type === "person" && office && name.first === office.last + 1);
  if (offices.length !== 1 || !office || isNamed) return;
  remember(office, registry.person(textOf(headline, topic), spanOf(headline, topic)), context);
}

import type { Draft, NameSpan } from "../model.ts";
import type { CountryContext } from "../offices/jurisdiction.ts";
import type { Discourse } from "./discourse.ts";
import type { Registry } from "./registry.ts";

/** What reading one sentence's phrases needs to know of the article. */
export interface ResolveContext {
  readonly registry: Registry;
  readonly discourse: Discourse;
  readonly countries: CountryContext;
  readonly names: readonly NameSpan[];
  readonly dayPage: boolean;
  /** Who holds which office, as far as read: for "the minister". */
  readonly holders: Map<string, Draft>;
}

import { allowedUrl, type FetchPolicy } from "@cursus/fetch";
import { canonicalUrl } from "@cursus/intake";

/**
 * The address of a feed to look at, as it is kept. Throws UrlNotAllowed where its text already tells that it may not be
 * fetched; where its name leads is judged at each look.
 */
export function feedAddress(text: string, policy: FetchPolicy): string {
  allowedUrl(text, policy);
  return canonicalUrl(text);
}

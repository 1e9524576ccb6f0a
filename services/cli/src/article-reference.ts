import { canonicalUrl } from "@cursus/intake";

/** Articles are known by the canonical form of their URL. */
export function articleReference(text: string): string {
  return /^https?:\/\//iu.test(text) ? canonicalUrl(text) : text;
}

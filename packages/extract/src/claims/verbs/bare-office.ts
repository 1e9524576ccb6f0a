import type { OfficePhrase } from "../../model.ts";

export const bareOffice = (
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
  title: string,
): OfficePhrase => ({
  first,
  last,
  head,
  title,
  jurisdiction: null,
  organization: null,
  former: false,
  acting: false,
  elect: false,
  plural: false,
  definite: false,
  possessed: false,
});

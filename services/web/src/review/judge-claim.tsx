import type { ReactElement } from "react";

/** What can be done about a claim. */
export function JudgeClaim({ claim }: { readonly claim: string }): ReactElement {
  return <span hidden data-judge={claim} />;
}

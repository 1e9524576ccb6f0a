import type { ArticleReading } from "@cursus/query";
import type { ReactElement } from "react";
import { ClaimCard } from "./claim-card.tsx";
import { refusalWords } from "./refusal-words.ts";

interface PlacePanelProps {
  readonly article: ArticleReading;
  readonly place: string | null;
}

/** What the chosen sentence says: each claim with its roles; or why nothing was taken from it. */
export function PlacePanel({ article, place }: PlacePanelProps): ReactElement {
  const [start, end] = (place ?? "").split("-").map(Number);
  const claims = article.readings.filter((one) => one.start === start && one.end === end);
  const refusals = article.refusals.filter((one) => one.start === start && one.end === end);
  return (
    <aside className="place-panel" aria-label="What the sentence says" aria-live="polite">
      {claims.length + refusals.length === 0 ? (
        <p className="quiet">Choose a marked sentence to see what was read in it.</p>
      ) : null}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {refusals.map(({ reason, detail }) => (
        <div className="claim-card" key={`${reason} ${detail}`}>
          <h3>Not taken</h3>
          <p>{refusalWords(reason)}</p>
          {detail === "" ? null : <p className="quiet small">{detail}</p>}
        </div>
      ))}
    </aside>
  );
}

import type { ArticleReading } from "@cursus/query";
import type { ReactElement } from "react";
import { countWords } from "../shared/count-words.ts";
import { ClaimCard } from "./claim-card.tsx";
import { refusalWords } from "./refusal-words.ts";

interface PlacePanelProps {
  readonly article: ArticleReading;
  readonly place: string | null;
  readonly onClose: () => void;
}

/**
 * What the chosen sentence says: each claim with its roles; or why nothing was taken from it. Beside the text; on a
 * small screen a sheet over its foot, which is closed again.
 */
export function PlacePanel({ article, place, onClose }: PlacePanelProps): ReactElement {
  const [start, end] = (place ?? "").split("-").map(Number);
  const claims = article.readings.filter((one) => one.start === start && one.end === end);
  const refusals = article.refusals.filter((one) => one.start === start && one.end === end);
  const isEmpty = claims.length + refusals.length === 0;
  return (
    <aside
      className={isEmpty ? "place-panel nothing" : "place-panel"}
      aria-label="What the sentence says"
      aria-live="polite"
    >
      {isEmpty ? (
        <p className="quiet">Choose a marked sentence to see what was read in it.</p>
      ) : (
        <header className="sheet-head">
          <span>{claims.length === 0 ? "Not taken" : countWords(claims.length, "claim")}</span>
          <button type="button" className="text-button" onClick={onClose}>
            Close
          </button>
        </header>
      )}
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

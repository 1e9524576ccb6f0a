import type { ArticleReading } from "@cursus/query";
import type { ReactElement } from "react";
import { kindOf } from "./kinds.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { Piece } from "./piece.tsx";
import { segmentsOf } from "./segments.ts";

interface ArticleTextProps {
  readonly article: ArticleReading;
  /** The chosen place of the text, `start-end`. */
  readonly chosen: string | null;
  readonly onChoose: (place: string) => void;
}

/** The text as it is kept, each sentence that says something marked by what kind of thing it says. */
export function ArticleText({ article, chosen, onChoose }: ArticleTextProps): ReactElement {
  const { text, title, readings, refusals } = article;
  const segments = segmentsOf(text.length, readings, refusals);
  const byId = new Map(readings.map((one) => [one.id, one]));
  // The title often stands in the text again.
  const notTheTitle = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    text.slice(start, end).trim() !== title?.trim() ||
    readings.some((one) => one.start < end && one.end > start);
  return (
    <div className="article-text">
      {paragraphsOf(text)
        .filter(notTheTitle)
        .map((paragraph) => (
          <p key={paragraph.start}>
            {segments
              .filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
              .map((segment) => {
                const start = Math.max(segment.start, paragraph.start);
                const end = Math.min(segment.end, paragraph.end);
                const claims = segment.claims.flatMap((id) => byId.get(id) ?? []);
                const refused = segment.refusals.flatMap((place) => refusals[place] ?? []);
                // What happened says more than who held what: it gives the colour.
                const first = claims.find(({ type }) => kindOf(type) !== "office") ?? claims[0];
                const place = first ?? refused[0];
                return (
                  <Piece
                    key={start}
                    text={text}
                    start={start}
                    end={end}
                    kind={first === undefined ? null : kindOf(first.type)}
                    claims={claims}
                    refused={refused.length > 0}
                    place={place === undefined ? null : `${place.start}-${place.end}`}
                    chosen={chosen}
                    onChoose={onChoose}
                  />
                );
              })}
          </p>
        ))}
    </div>
  );
}

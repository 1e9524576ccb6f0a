import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { get } from "../api/client.ts";
import { pageOfArticle } from "../proof/links.ts";

interface Reading {
  readonly text: string;
  readonly readings: readonly { readonly id: string }[];
}

const LOOK_EVERY_MS = 1_000;

/** What somebody says is so instead, and whether anything could be read in it. */
export function Corrected({ article }: { readonly article: string }): ReactElement | null {
  const { data } = useQuery({
    queryKey: ["record", "corrected", article],
    queryFn: ({ signal }) => get<Reading>(`/v1/articles/${encodeURIComponent(article)}/reading`, {}, signal),
    // It is read within a second or two.
    refetchInterval: (query) => (query.state.data === undefined ? LOOK_EVERY_MS : false),
  });
  if (data === undefined) return <p className="small quiet">The correction is being read…</p>;
  return (
    <p className="small" data-corrected>
      Instead: <Link href={pageOfArticle(article)}>“{data.text}”</Link>
      {data.readings.length > 0 ? null : (
        <span className="bad">
          {" "}
          Nothing could be read in it. Undo it and name who did what, to which office, and the day.
        </span>
      )}
    </p>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { address, post, remove } from "../api/client.ts";
import { useRead } from "../api/use-question.ts";
import { countWords } from "../shared/count-words.ts";
import { Failed, Loaded } from "../shared/state.tsx";
import { AddressForm } from "./address-form.tsx";

interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly minutes: number;
  readonly checkedAt: string | null;
  readonly failure: string | null;
  readonly pages: number;
}

/** Feeds that are looked at on schedule. */
export function Feeds(): ReactElement {
  const found = useRead<{ readonly feeds: readonly Feed[] }>("/v1/feeds");
  const [failure, setFailure] = useState<unknown>(null);
  const client = useQueryClient();
  const change = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure(null);
    try {
      await work();
      await client.invalidateQueries({ queryKey: ["record", "/v1/feeds"] });
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  return (
    <section className="section">
      <h2>Follow a feed</h2>
      <AddressForm
        label="RSS, Atom, JSON Feed or news sitemap"
        action="Follow it"
        onAddress={(url) => void change(() => post("/v1/feeds", { url }))}
      />
      {failure === null ? null : <Failed error={failure} />}
      <Loaded of={found} what="the feeds">
        {({ feeds }) => (
          <ul className="entries">
            {feeds.map((feed) => (
              <li key={feed.id}>
                <b className="serif">{feed.title ?? feed.url}</b>
                <small>
                  every {countWords(feed.minutes, "minute")}, {countWords(feed.pages, "page")}
                  {feed.failure === null ? "" : `; the last look failed: ${feed.failure}`}
                </small>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => void change(() => remove(address("/v1/feeds", { url: feed.url })))}
                >
                  Follow it no more
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

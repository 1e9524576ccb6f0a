import type { ReactElement } from "react";
import { Link } from "wouter";
import { useRead } from "../api/use-question.ts";
import { SearchBox } from "../search/search-box.tsx";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { LeadOffice } from "./lead-office.tsx";
import { NewestArticles } from "./newest-articles.tsx";
import type { Overview } from "./overview.ts";
import { SampleQuestion } from "./sample-question.tsx";

/** The front page: the box to search in, the office of which most is known, and questions that have answers. */
export function HomeView(): ReactElement {
  useTitle("");
  const overview = useRead<Overview>("/v1/overview");
  return (
    <>
      <div className="front">
        <h1>Who held which office, who put them there and who removed them</h1>
        <p className="standfirst">And the sentence of the article that says so.</p>
        <SearchBox large />
      </div>
      <Loaded of={overview}>{(found) => <Front overview={found} />}</Loaded>
    </>
  );
}

function Front({
  overview: { figures, articles, samples, lead },
}: {
  readonly overview: Overview;
}): ReactElement {
  if (articles.length === 0)
    return (
      <Empty>
        <p>Nothing is on record yet.</p>
        <Link href="/add" className="button primary">
          Add the first articles
        </Link>
      </Empty>
    );
  return (
    <>
      <ul className="figures" aria-label="What is on record">
        {figures
          .filter(({ count }) => count > 0)
          .map(({ count, words }) => (
            <li key={words}>
              <b>{count.toLocaleString("en")}</b> {words}
            </li>
          ))}
      </ul>
      {lead === null ? null : <LeadOffice id={lead} />}
      <div className="columns">
        <section className="section">
          <h2>Questions the record can answer</h2>
          {samples.map((sample) => (
            <SampleQuestion key={sample.question} sample={sample} />
          ))}
        </section>
        <NewestArticles articles={articles} />
      </div>
    </>
  );
}

import type { ReactElement } from "react";
import { useRead } from "../api/use-question.ts";
import { Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { LongestTenures } from "./longest-tenures.tsx";
import { NewestChanges } from "./newest-changes.tsx";
import { Ranking } from "./ranking.tsx";
import { YearBars } from "./year-bars.tsx";
import "./dashboard.css";

interface Status {
  readonly record: { readonly nodes: Readonly<Record<string, number>>; readonly pastClaims: number };
  readonly queue: Readonly<Record<"waiting" | "active" | "delayed" | "completed" | "failed", number>>;
}

/** Figures of the record: what happens when, which offices change hands, who held longest, and what is on its way. */
export function DashboardView(): ReactElement {
  useTitle("Figures");
  const status = useRead<Status>("/v1/status");
  return (
    <>
      <h1>Figures</h1>
      <div className="panels">
        <YearBars title="Left office, by year" facts={["DISMISSED", "RESIGNED", "LEFT_OFFICE"]} />
        <YearBars title="Came to office, by year" facts={["APPOINTED", "ELECTED", "TOOK_OFFICE"]} />
        <YearBars
          title="Before the courts, by year"
          facts={["ARRESTED", "CHARGED", "TRIED", "CONVICTED", "ACQUITTED", "SENTENCED"]}
        />
        <Ranking
          title="Offices whose holders are dismissed most"
          question="mostDismissed"
          asked={{ of: "office", limit: 8 }}
        />
        <Ranking
          title="Who dismisses most"
          question="counts"
          asked={{ facts: ["DISMISSED"], per: "doer", limit: 8 }}
        />
        <Ranking
          title="Changes of office, by country"
          question="counts"
          asked={{ facts: ["APPOINTED", "DISMISSED", "RESIGNED"], per: "country", limit: 8 }}
        />
        <LongestTenures />
        <NewestChanges />
        <section className="panel">
          <h2>On record</h2>
          <Loaded of={status}>
            {({ record, queue }) => (
              <dl className="figure-list">
                {Object.entries(record.nodes).map(([label, count]) => (
                  <div key={label}>
                    <dt>{labelWords(label)}</dt>
                    <dd>{count.toLocaleString("en")}</dd>
                  </div>
                ))}
                <div>
                  <dt>waiting to be read</dt>
                  <dd>{queue.waiting + queue.delayed}</dd>
                </div>
                <div>
                  <dt>given up</dt>
                  <dd>{queue.failed}</dd>
                </div>
              </dl>
            )}
          </Loaded>
          <p className="small">
            <a href="/queues">The queue board</a> shows every job on its way.
          </p>
        </section>
      </div>
    </>
  );
}

/** "ArticleVersion" as "article version". */
const labelWords = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

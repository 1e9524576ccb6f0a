import type { EntityRow, Verdict } from "@cursus/query";
import { type ReactElement, useEffect } from "react";
import { useParams, useSearchParams } from "wouter";
import { useQuestion, useRead } from "../api/use-question.ts";
import { Disputes } from "../contradictions/disputes.tsx";
import { ProofPanel } from "../proof/proof-panel.tsx";
import { useLater } from "../search/use-later.ts";
import { EntityHead } from "../shared/entity-head.tsx";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ChartKey } from "../timeline/chart-key.tsx";
import { daysOf } from "../timeline/days-of.ts";
import { spanOf } from "../timeline/span.ts";
import { TimeChart } from "../timeline/time-chart.tsx";
import { AsOf } from "./as-of.tsx";
import { ChainNotes } from "./chain-notes.tsx";
import { holderLanes, tenuresIn } from "./lanes-of.ts";
import "./office.css";

/** An office: who held it, drawn over time as surely as it is known; each bar leads to the sentences that prove it. */
export function OfficeView(): ReactElement {
  const { id = "" } = useParams();
  return <Office key={id} id={id} />;
}

function Office({ id }: { readonly id: string }): ReactElement {
  const [parameters, setParameters] = useSearchParams();
  const day = parameters.get("at");
  const askedDay = useLater(day, 120);
  const office = useRead<EntityRow>(`/v1/offices/${id}`);
  const chain = useQuestion("successionChain", { office: id, limit: 100 });
  const held = useQuestion("holders", { office: id, at: askedDay, limit: 100 }, askedDay !== null);
  const tenures = tenuresIn(chain.data);
  const onDay = day === null ? undefined : held.data;
  const verdicts = new Map<string, Verdict>(
    tenuresIn(onDay).flatMap(({ id, verdict }) => (verdict === null ? [] : [[id, verdict]])),
  );
  const lanes = holderLanes(tenures, verdicts);
  const span = spanOf(daysOf(lanes));
  const best = [...tenures].sort((a, b) => b.quotes.length - a.quotes.length)[0];
  const chosen = parameters.get("tenure") ?? best?.id ?? null;
  const chosenRow = tenures.find(({ id }) => id === chosen);
  const set = (name: string, value: string | null): void =>
    setParameters(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  // Whichever answer comes first tells the name.
  const entity = office.data?.entity ?? tenures[0]?.office;
  useTitle(entity?.name ?? "Office");
  useKeepInView(parameters.get("tenure"));
  if (entity === undefined || office.isLoadingError) return <Loaded of={office}>{() => null}</Loaded>;
  return (
    <>
      <EntityHead kind="Office" entity={entity} row={office.data} />
      <Loaded of={chain} what="the succession">
        {(answer) =>
          tenures.length === 0 ? (
            <Empty>{answer.notes.join(" ") || "No holder of this office is on record."}</Empty>
          ) : (
            <>
              <TimeChart
                label={`Who held ${entity.name}, over time`}
                lanes={lanes}
                span={span}
                chosen={chosen}
                onChoose={(id) => set("tenure", id)}
                day={day === null ? null : Math.floor(Date.parse(day) / 86_400_000)}
              />
              <AsOf span={span} day={day} answer={onDay} onDay={(at) => set("at", at)} />
              <ChartKey lanes={lanes} />
              {chosenRow === undefined ? null : <ProofPanel row={chosenRow} />}
              <ChainNotes answer={answer} />
            </>
          )
        }
      </Loaded>
      {chain.isPending ? null : <Disputes asked={{ office: id }} />}
    </>
  );
}

/** Choosing a bar must show its proof, also where the chart is taller than the window. */
function useKeepInView(tenure: string | null): void {
  useEffect(() => {
    if (tenure === null) return;
    const panel = document.querySelector("[data-proof]");
    panel?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [tenure]);
}

import type { AnswerRow, EntityRow } from "@cursus/query";
import type { ReactElement } from "react";
import { useParams, useSearchParams } from "wouter";
import { useQuestion, useRead } from "../api/use-question.ts";
import { Disputes } from "../contradictions/disputes.tsx";
import { ProofPanel } from "../proof/proof-panel.tsx";
import { EntityHead } from "../shared/entity-head.tsx";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";
import { ChartKey } from "../timeline/chart-key.tsx";
import { daysOf } from "../timeline/days-of.ts";
import { spanOf } from "../timeline/span.ts";
import { TimeChart } from "../timeline/time-chart.tsx";
import { Cases } from "./cases.tsx";
import { Identity } from "./identity.tsx";
import { personLanes } from "./person-lanes.ts";
import { RowList } from "./row-list.tsx";

/** A person: career and court record on one axis, the matters before the courts, and under which names. */
export function PersonView(): ReactElement {
  const { id = "" } = useParams();
  const person = useRead<EntityRow>(`/v1/persons/${id}`);
  useTitle(person.data?.entity.name ?? "Person");
  return <Loaded of={person}>{(row) => <Person key={row.id} row={row} />}</Loaded>;
}

function Person({ row }: { readonly row: EntityRow }): ReactElement {
  const [parameters, setParameters] = useSearchParams();
  const timeline = useQuestion("timeline", { person: row.id, limit: 200 });
  const lanes = personLanes(timeline.data, row.id);
  const rows: readonly AnswerRow[] =
    timeline.data === undefined ? [] : [...timeline.data.rows, ...timeline.data.related];
  const chosen = parameters.get("of") ?? lanes[0]?.items[0]?.id ?? rows[0]?.id ?? null;
  const chosenRow = rows.find(({ id }) => id === chosen);
  return (
    <>
      <EntityHead kind="Person" entity={row.entity} row={row} />
      <Loaded of={timeline} what="the career">
        {(answer) =>
          rows.length === 0 ? (
            <Empty>{answer.notes.join(" ")}</Empty>
          ) : (
            <>
              <TimeChart
                label={`The career and court record of ${row.entity.name}`}
                lanes={lanes}
                span={spanOf(daysOf(lanes))}
                chosen={chosen}
                onChoose={(id) => setParameters({ of: id }, { replace: true })}
              />
              <ChartKey lanes={lanes} />
              {chosenRow === undefined ? null : <ProofPanel row={chosenRow} />}
              <RowList rows={rows} onChoose={(id) => setParameters({ of: id }, { replace: true })} />
            </>
          )
        }
      </Loaded>
      <Cases person={row.id} />
      <Disputes asked={{ person: row.id }} />
      <Identity row={row} />
    </>
  );
}

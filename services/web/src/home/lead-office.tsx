import { type ReactElement, useState } from "react";
import { Link } from "wouter";
import { useQuestion } from "../api/use-question.ts";
import { holderLanes, tenuresIn } from "../office/lanes-of.ts";
import { Quotations } from "../proof/quotations.tsx";
import { Said } from "../proof/said.tsx";
import { ChartKey } from "../timeline/chart-key.tsx";
import { daysOf } from "../timeline/days-of.ts";
import { spanOf } from "../timeline/span.ts";
import { TimeChart } from "../timeline/time-chart.tsx";

/** The lead of the front page: one office over time. Choosing a bar shows its sentence at once. */
export function LeadOffice({ id }: { readonly id: string }): ReactElement | null {
  const chain = useQuestion("successionChain", { office: id, limit: 8 });
  const [picked, setPicked] = useState<string | null>(null);
  const tenures = tenuresIn(chain.data);
  const office = tenures[0]?.office;
  if (office === undefined) return null;
  const lanes = holderLanes(tenures);
  const row = tenures.find((one) => one.id === picked) ?? tenures[0];
  return (
    <section className="section lead">
      <h2>
        <Link href={`/office/${id}`}>{office.name}</Link>
      </h2>
      <TimeChart
        label={`Who held ${office.name}`}
        lanes={lanes}
        span={spanOf(daysOf(lanes))}
        chosen={row?.id ?? null}
        onChoose={setPicked}
      />
      <ChartKey lanes={lanes} />
      {row === undefined ? null : (
        <div className="lead-proof" aria-live="polite">
          <Said says={row.says} as="p" />
          <Quotations quotes={row.quotes} most={2} />
        </div>
      )}
    </section>
  );
}

import type { EntityRow, EventRow } from "@cursus/query";
import type { ReactElement } from "react";
import { useParams } from "wouter";
import { useRead } from "../api/use-question.ts";
import { RowList } from "../person/row-list.tsx";
import { EntityHead } from "../shared/entity-head.tsx";
import { Empty, Loaded } from "../shared/state.tsx";
import { useTitle } from "../shared/use-title.ts";

interface PartyViewProps {
  /** Its part of the API's addresses. */
  readonly path: "courts" | "places" | "organizations";
  readonly kind: string;
}

/** A court, a place or a body: all events in which it takes part. */
function PartyView({ path, kind }: PartyViewProps): ReactElement {
  const { id = "" } = useParams();
  const party = useRead<EntityRow>(`/v1/${path}/${id}`);
  const events = useRead<{ readonly rows: readonly EventRow[] }>(`/v1/${path}/${id}/events`, { limit: 200 });
  useTitle(party.data?.entity.name ?? kind);
  return (
    <Loaded of={party}>
      {(row) => (
        <>
          <EntityHead kind={kind} entity={row.entity} row={row} />
          <Loaded of={events} what="the events">
            {({ rows }) =>
              rows.length === 0 ? <Empty>No event on record names it.</Empty> : <RowList rows={rows} />
            }
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

export const CourtView = (): ReactElement => <PartyView path="courts" kind="Court" />;
export const PlaceView = (): ReactElement => <PartyView path="places" kind="Place" />;
export const OrganizationView = (): ReactElement => <PartyView path="organizations" kind="Organisation" />;

import type { EntityRow } from "@cursus/query";
import { Fragment, type ReactElement } from "react";

/** Who it is in collections elsewhere, as people judged it, each with the page that says so. */
export function Elsewhere({ identifiers }: Pick<EntityRow, "identifiers">): ReactElement | null {
  if (identifiers.length === 0) return null;
  return (
    <p className="small">
      Elsewhere:{" "}
      {identifiers.map(({ id, source }, at) => (
        <Fragment key={id}>
          {at === 0 ? "" : ", "}
          {/^https?:/u.test(source) ? (
            <a href={source} rel="noreferrer noopener" target="_blank">
              {id}
            </a>
          ) : (
            id
          )}
        </Fragment>
      ))}
    </p>
  );
}

import type { ArticleReading } from "@cursus/query";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { pageOf } from "../proof/links.ts";
import { sayDates } from "../proof/say-dates.ts";
import { JudgeClaim } from "../review/judge-claim.tsx";
import { kindOf } from "./kinds.ts";
import { roleWords } from "./role-words.ts";

/** One claim of a sentence: in words, who plays which role, how sure the reader was, and what can be done about it. */
export function ClaimCard({ claim }: { readonly claim: ArticleReading["readings"][number] }): ReactElement {
  return (
    <div className={`claim-card ${kindOf(claim.type)}`} data-claim={claim.id}>
      <h3>{sayDates(claim.says)}</h3>
      <p className="row small quiet">
        {claim.polarity === "asserted" ? null : <span className="chip maybe">{claim.polarity}</span>}
        <span>{claim.type.toLowerCase().replaceAll("_", " ")}</span>
        <span>sure to {Math.round(claim.confidence * 100)} %</span>
      </p>
      <dl className="roles">
        {claim.roles.map(({ role, name, meant, type }) => (
          <div key={`${role} ${name}`}>
            <dt>{roleWords(role)}</dt>
            <dd>
              <RoleName id={meant} type={type} name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <JudgeClaim claim={claim.id} says={claim.says} />
    </div>
  );
}

interface RoleNameProps {
  readonly id: string | null;
  readonly type: string | null;
  readonly name: string;
}

function RoleName({ id, type, name }: RoleNameProps): ReactElement {
  const href = id === null || type === null ? null : pageOf({ id, type: type as never });
  return href === null ? <span>{name}</span> : <Link href={href}>{name}</Link>;
}

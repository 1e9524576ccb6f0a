import type { ArticleReading } from "@cursus/query";
import type { KeyboardEvent, ReactElement } from "react";
import type { Kind } from "./kinds.ts";
import { roleWords } from "./role-words.ts";
import { type RoleSpan, rolesWithin } from "./roles-within.ts";

interface PieceProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | null;
  readonly claims: ArticleReading["readings"];
  readonly refused: boolean;
  readonly place: string | null;
  readonly chosen: string | null;
  readonly onChoose: (place: string) => void;
}

/** One piece of the text: plain, or a mark that can be chosen, in which hovering shows who plays which role. */
export function Piece(props: PieceProps): ReactElement {
  const { text, start, end, kind, claims, refused, place, chosen, onChoose } = props;
  if (place === null) return <>{text.slice(start, end)}</>;
  const name = kind === null ? "refused" : kind;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onChoose(place);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break across lines as a sentence does
    <span
      className={`claim ${name}${refused && kind === null ? " passed-over" : ""}`}
      role="button"
      tabIndex={0}
      aria-pressed={chosen === place}
      data-place={place}
      onClick={() => onChoose(place)}
      onKeyDown={onKey}
    >
      {rolesWithin(text, start, end, claims).map((part) => (
        <RolePart key={part.start} part={part} />
      ))}
    </span>
  );
}

function RolePart({ part }: { readonly part: RoleSpan }): ReactElement {
  if (part.roles.length === 0) return <>{part.words}</>;
  return (
    <span
      className="role"
      title={part.roles.map(({ role, name }) => `${roleWords(role)}: ${name}`).join("\n")}
    >
      {part.words}
    </span>
  );
}

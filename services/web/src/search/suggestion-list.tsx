import type { ReactElement } from "react";
import type { Suggestion } from "./suggestions.ts";

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly at: number;
  readonly onChoose: (href: string) => void;
}

/** The lines under the search box. The box keeps the focus; it tells which line is meant. */
export function SuggestionList({ id, suggestions, at, onChoose }: SuggestionListProps): ReactElement {
  return (
    <div
      className="suggestions"
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={suggestions.length === 0}
    >
      {suggestions.map(({ id: key, words, kind, href }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the box itself
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(href)}
        >
          <span>{words}</span>
          <small>{kind}</small>
        </div>
      ))}
    </div>
  );
}

import {
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useLocation } from "wouter";
import { useQuestion } from "../api/use-question.ts";
import { useNarrow } from "../shared/use-narrow.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import { searchPage, suggestionsOf } from "./suggestions.ts";
import { useLater } from "./use-later.ts";

interface SearchBoxProps {
  readonly large?: boolean;
  readonly value?: string;
}

/** One box for names in any spelling, offices, courts, sentences and plain questions. `/` leads to it from anywhere. */
export function SearchBox({ large = false, value = "" }: SearchBoxProps): ReactElement {
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [, go] = useLocation();
  const list = useId();
  const input = useSlashKey();
  const inFull = useNarrow() ? "A name or a question" : "A name, an office, a court, or: who dismissed …?";
  const words = useLater(text);
  const found = useQuestion("search", { text: words, limit: 8 }, open && /[\p{L}\p{N}]/u.test(words));
  const suggestions = open ? suggestionsOf(text, text.trim() === "" ? undefined : found.data) : [];
  const leave = (href: string): void => {
    setOpen(false);
    setAt(-1);
    input.current?.blur();
    go(href);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = suggestions[at];
    if (chosen !== undefined) leave(chosen.href);
    else if (text.trim() !== "") leave(searchPage(text));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || suggestions.length === 0) return;
    event.preventDefault();
    setAt((now) => Math.max(-1, Math.min(suggestions.length - 1, now + step)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to all screen readers yet
    <form className={large ? "search large" : "search"} role="search" onSubmit={submit}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search the record, or ask it"
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={list}
        aria-activedescendant={at < 0 ? undefined : `${list}-${at}`}
        placeholder={large ? inFull : "Search or ask"}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <button type="submit" className="button primary">
        Search
      </button>
      <SuggestionList id={list} suggestions={suggestions} at={at} onChoose={leave} />
    </form>
  );
}

function useSlashKey() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return input;
}

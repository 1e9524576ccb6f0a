import type { ReactElement, ReactNode } from "react";
import { wordsOf } from "../api/problem.ts";
import { KeyForm } from "./key-form.tsx";

/** Shown while something is on its way; seen only where that takes a moment. */
export function Loading({ what = "the record" }: { readonly what?: string }): ReactElement {
  return (
    <p className="loading quiet" role="status">
      Reading {what}…
    </p>
  );
}

/** A failure in words, with what to do about it. */
export function Failed({ error }: { readonly error: unknown }): ReactElement {
  const { what, advice } = wordsOf(error);
  const wantsKey = (error as { code?: unknown } | null)?.code === "KeyInvalid";
  return (
    <div className="notice failed" role="alert">
      <p>{what}</p>
      {wantsKey ? <KeyForm /> : <p className="quiet">{advice}</p>}
    </div>
  );
}

/** Nothing is there, and what would change that. */
export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="notice empty">{children}</div>;
}

interface LoadedProps<T> {
  readonly of: { readonly data: T | undefined; readonly error: unknown };
  readonly what?: string;
  readonly children: (found: T) => ReactNode;
}

/** What was asked for, or why it is not there (yet). */
export function Loaded<T>({ of: { data, error }, what, children }: LoadedProps<T>): ReactNode {
  if (data !== undefined) return children(data);
  if (error !== null && error !== undefined) return <Failed error={error} />;
  return <Loading {...(what === undefined ? {} : { what })} />;
}

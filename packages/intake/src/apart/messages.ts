import type { ErrorCode } from "@cursus/kernel";
import type { ArticleSource } from "../article-source.ts";
import type { DocumentOrigin, SingleKind } from "../formats/single-kind.ts";

/** A document that is to be read. */
export interface Task {
  readonly kind: SingleKind;
  readonly bytes: Uint8Array;
  readonly origin: DocumentOrigin;
}

/** An error as it crosses from one thread to another. */
export interface ToldFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice: string | undefined;
}

export type Answer = { readonly source: ArticleSource } | { readonly failure: ToldFailure };

import type { Span } from "@cursus/graph-schema";
import type { LocatedModel } from "../../weights/ensure-model.ts";
import type { PackedParses } from "./packed.ts";

/** What a thread is started with. */
export interface ThreadSettings {
  readonly model: LocatedModel;
}

export interface Task {
  readonly id: number;
  readonly text: string;
  readonly blocks: readonly Span[];
}

export type Answer =
  | { readonly kind: "ready"; readonly engine: string }
  | { readonly kind: "done"; readonly id: number; readonly parses: PackedParses }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

import type { FieldMapping, IntakeOptions } from "@cursus/intake";

export interface ImportOptions extends IntakeOptions {
  readonly mapping: FieldMapping;
  readonly maxDocumentBytes: number;
  /** False where the articles are only kept, and the workers come to them in their time. */
  readonly read: boolean;
  /** False where no worker is started here, even where no other is alive. */
  readonly ownWorker: boolean;
  /** True where the files are only read, and nothing is kept. */
  readonly dryRun: boolean;
}

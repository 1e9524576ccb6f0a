import { CursusError } from "@cursus/kernel";
import type { ZodType } from "zod";

/** The payload of a job, checked. Throws JobRejected, with the first thing that is wrong, on any of another form. */
export function readPayload<T>(schema: ZodType<T>, payload: unknown): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CursusError("JobRejected", `${issue?.path.join(".") || "payload"}: ${issue?.code ?? "invalid"}`);
}

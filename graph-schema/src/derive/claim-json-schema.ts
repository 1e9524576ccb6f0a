import { z } from "zod";
import { claimSchema } from "./claim-schema.ts";

/** The claim's JSON Schema (draft 2020-12), for readers that are not written in TypeScript. */
export function claimJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(claimSchema, { reused: "ref" });
}

import { z } from "zod";

/** What is told of an article that was taken in. */
export const receiptSchema = z
  .object({ receipt: z.string(), article: z.string(), state: z.enum(["accepted", "pending", "recorded"]) })
  .meta({ id: "Receipt", description: "Kept for good; `/v1/receipts/ID` tells how far it is." });

import { z } from "zod";

/** An answer that is text of this type and no JSON value. */
export const textOf = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: z.string() } },
});

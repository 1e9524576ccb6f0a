import { z } from "zod";

/** The id of something on record: 24 hexadecimal digits. */
export const hexId = z.string().regex(/^[0-9a-f]{24}$/, "is no id of 24 hexadecimal digits");

/** The parameters of a path with `:id` in it. */
export const byId = z.object({ id: hexId });

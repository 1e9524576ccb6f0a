import { z } from "zod";

/** A body that is taken as the bytes that came; undefined where none did. */
export const bytesSchema = z
  .custom<Buffer | undefined>((body) => body === undefined || Buffer.isBuffer(body))
  .meta({ type: "string", format: "binary" });

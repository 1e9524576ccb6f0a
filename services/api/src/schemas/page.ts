import { pageArguments } from "@cursus/query";
import { z } from "zod";

export const pageQuery = z.strictObject(pageArguments);

export const nextSchema = z.string().nullable().describe("the `cursor` of the next page; null on the last");

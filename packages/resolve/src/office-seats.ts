import { officeTitle, seatsOf } from "@cursus/graph-schema";
import { isCountry } from "./demonyms.ts";

/**
 * How many hold the office with this key at one time; undefined where unknown. "Governor of Kenya" stands for
 * some county's, and so for any number.
 */
export function seatsOfKey(officeKey: string): number | undefined {
  const [title = "", rank = "", ...where] = officeKey.replace(/^office:/, "").split("/");
  if (where.length === 0) return undefined;
  if (officeTitle(title)?.regional && isCountry(where.join("/"))) return undefined;
  return seatsOf(title, rank === "" ? null : rank);
}

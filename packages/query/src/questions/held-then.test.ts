import { describe, expect, test } from "vitest";
import type { TenureRow } from "../answer.ts";
import { parseAskedDate } from "../dates/asked-date.ts";
import { aNamed, aTenure } from "../testing/rows.ts";
import { heldThen } from "./held-then.ts";

const day = (edtf: string) => ({ edtf, min: edtf, max: edtf });
const seated = (id: string, more: Partial<TenureRow>): TenureRow => ({
  ...aTenure({ ...more, holder: aNamed("Person", id) }),
  id,
  says: "",
  seats: 1,
  ...more,
});

const ana = seated("ana", { from: day("2015-01-10"), to: day("2019-03-20"), endCause: "resignation" });
const ben = seated("ben", { from: day("2019-03-20"), seenMin: "2019-04-01", seenMax: "2019-04-01" });
const open = seated("open", { to: day("2019-03-20"), endCause: "resignation" });

function verdicts(tenures: readonly TenureRow[], date: string) {
  const asked = parseAskedDate(date);
  if (asked === null) throw new TypeError(date);
  return heldThen(tenures, tenures, asked).map(({ id, verdict }) => [id, verdict]);
}

describe("who held an office then", () => {
  test("yes between a stated start and a stated end, no after it", () => {
    expect(verdicts([ana], "2018-06-01")).toEqual([["ana", "yes"]]);
    expect(verdicts([ana], "2020-06-01")).toEqual([["ana", "no"]]);
  });

  test("maybe where the start is not stated, with the reason", () => {
    const asked = parseAskedDate("2018-06-01");
    const [answer] = heldThen([open], [open], asked ?? { min: "", max: "", words: "" });
    expect(answer).toMatchObject({ verdict: "maybe" });
    expect(answer?.reasons.join("; ")).toContain("start not stated");
  });

  test("over a year, whoever surely held it on some day of it held it", () => {
    expect(verdicts([ana, ben], "2019")).toEqual([
      ["ana", "yes"],
      ["ben", "yes"],
    ]);
  });

  test("a year after the end is a no", () => {
    expect(verdicts([ana], "2020")).toEqual([["ana", "no"]]);
  });
});

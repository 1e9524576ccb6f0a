import { describe, expect, test } from "vitest";
import { holders } from "./fixtures/holders.ts";
import { tenuresIn } from "./fixtures/look.ts";
import {
  abolished,
  announcedToResign,
  appointed,
  current,
  died,
  dismissed,
  fact,
  former,
  NAME,
  on,
  PEOPLE,
  resigned,
  succeeded,
} from "./fixtures/office-words.ts";
import { type ToldArticle, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const recordOf = (...articles: readonly ToldArticle[]) => project(told(...articles));
const theTenure = (...articles: readonly ToldArticle[]) => tenuresIn(recordOf(...articles))[0]?.properties;
const sacked = (date?: string) => fact("DISMISSED", { PATIENT: PEOPLE.Ana }, date);

describe("a date of a tenure is stated where its own sentence names the office", () => {
  test("an end told with the office is stated", () => {
    expect(theTenure(on("2022-01-20", dismissed("Ana", "defence", "2022-01-19")))).toMatchObject({
      to: "2022-01-19",
      toBasis: "stated",
      leftMax: "2022-01-19",
    });
  });

  test("an end whose office stands elsewhere in the article is inferred", () => {
    const article = on("2022-01-20", current("Ana", "defence"), sacked("2022-01-19"));
    expect(theTenure(article)).toMatchObject({ to: "2022-01-19", toBasis: "inferred" });
  });

  test("a report that names the office makes it stated", () => {
    const articles = [
      on("2022-01-20", current("Ana", "defence"), sacked("2022-01-19")),
      on("2022-01-21", dismissed("Ana", "defence", "2022-01-19")),
    ];
    expect(theTenure(...articles)).toMatchObject({ to: "2022-01-19", toBasis: "stated" });
  });

  test("a start whose office stands elsewhere in the article is inferred", () => {
    const chosen = fact("APPOINTED", { PATIENT: PEOPLE.Ana }, "2022-01-19");
    expect(theTenure(on("2022-02-20", current("Ana", "defence"), chosen))).toMatchObject({
      from: "2022-01-19",
      fromBasis: "inferred",
    });
    expect(theTenure(on("2022-01-20", appointed("Ana", "defence", "2022-01-19")))).toMatchObject({
      fromBasis: "stated",
    });
  });

  test("a resignation that was only announced has an inferred end, and who then follows tells the day", () => {
    const announced = on("2022-01-20", announcedToResign("Ana", "defence", "2022-01-19"));
    expect(theTenure(announced)).toMatchObject({ to: "2022-01-19", toBasis: "inferred" });
    expect(theTenure(announced)).not.toHaveProperty("leftMax");
    const replaced = on("2022-01-26", succeeded("Ole", "Ana", "defence", "2022-01-25"));
    const ofAna = tenuresIn(recordOf(announced, replaced)).find(
      ({ properties }) => properties.to !== undefined,
    );
    expect(ofAna?.properties).toMatchObject({ to: "2022-01-25", toBasis: "stated", leftMax: "2022-01-25" });
    const gone = on("2022-01-21", resigned("Ana", "defence", "2022-01-19"));
    expect(theTenure(announced, gone)).toMatchObject({ to: "2022-01-19", toBasis: "stated" });
  });

  test("a death ends what nobody said was still held: inferred; an abolition names what it ends", () => {
    const seen = on("2020-01-10", current("Ana", "mayor"));
    expect(theTenure(seen, on("2020-03-05", died("Ana", "2020-03-04")))).toMatchObject({
      to: "2020-03-04",
      toBasis: "inferred",
      endCause: "death",
      leftMax: "2020-03-04",
    });
    expect(theTenure(seen, on("2020-03-05", abolished("mayor", "2020-03-04")))).toMatchObject({
      toBasis: "stated",
    });
  });
});

describe("who held the office after an inferred end", () => {
  const inferred = on("2022-02-20", current("Ana", "defence"), sacked("2022-03-01"));

  test("perhaps still the one who held it", () => {
    const record = recordOf(on("2022-01-10", current("Ana", "defence")), inferred);
    expect(holders(record, NAME.defence, "2022-01-10")).toBe("Ana Ruiz: yes");
    expect(holders(record, NAME.defence, "2022-03-05")).toBe("Ana Ruiz: maybe");
  });

  test("not the one whom an article calls the former one, from that article on", () => {
    const record = recordOf(inferred, on("2022-06-01", former("Ana", "defence")));
    expect(holders(record, NAME.defence, "2022-03-05")).toBe("Ana Ruiz: maybe");
    expect(holders(record, NAME.defence, "2022-06-02")).toBe("Ana Ruiz: no");
  });

  test("not the dead", () => {
    const record = recordOf(
      on("2020-01-10", current("Ana", "mayor")),
      on("2020-03-05", died("Ana", "2020-03-04")),
    );
    expect(holders(record, NAME.mayor, "2020-03-05")).toBe("Ana Ruiz: no");
  });

  test("until the death, where its article has the dead in office", () => {
    const record = recordOf(
      on("2020-01-10", current("Ana", "mayor")),
      on("2020-03-05", died("Ana", "2020-03-04"), current("Ana", "mayor")),
    );
    expect(holders(record, NAME.mayor, "2020-03-03")).toBe("Ana Ruiz: yes");
  });
});

import { describe, expect, test } from "vitest";
import { holders } from "./fixtures/holders.ts";
import { tenuresIn } from "./fixtures/look.ts";
import {
  appointed,
  current,
  dismissed,
  elected,
  NAME,
  on,
  resigned,
  sworn,
} from "./fixtures/office-words.ts";
import { type ToldArticle, told } from "./fixtures/told.ts";
import { project } from "./project.ts";

const tenuresOf = (holder: string, ...articles: readonly ToldArticle[]) =>
  tenuresIn(project(told(...articles)))
    .filter((one) => one.holder === holder)
    .map(({ properties: { from, fromMin, fromMax, to } }) => ({ from, fromMin, fromMax, to }));

describe("an appointment and the taking of the office some weeks later", () => {
  const chosen = on("2020-07-11", appointed("Ana", "mayor", "2020-07-10"));
  const taking = on("2020-09-02", sworn("Ana", "mayor", "2020-09-01"));
  const stillOle = on("2020-08-05", current("Ole", "mayor"));

  test("are one tenure, from the taking of the office", () => {
    expect(tenuresOf("Ana Ruiz", chosen, taking)).toEqual([
      { from: "2020-09-01", fromMin: "2020-09-01", fromMax: "2020-09-01", to: undefined },
    ]);
  });

  test("are one tenure also where the predecessor is seen in the one seat meanwhile, and so is the predecessor's", () => {
    const before = on("2020-06-05", current("Ole", "mayor"));
    const articles = [before, chosen, stillOle, taking];
    expect(tenuresOf("Ana Ruiz", ...articles)).toMatchObject([{ from: "2020-09-01" }]);
    expect(tenuresOf("Ole Dahl", ...articles)).toHaveLength(1);
    const record = project(told(...articles));
    expect(holders(record, NAME.mayor, "2020-08-01")).toBe("Ana Ruiz: no; Ole Dahl: yes");
  });

  test("are two tenures where an end lies between", () => {
    const out = on("2020-08-11", resigned("Ana", "mayor", "2020-08-10"));
    expect(tenuresOf("Ana Ruiz", chosen, out, taking)).toHaveLength(2);
  });

  test("are two tenures where years and another holder lie between", () => {
    const later = on("2023-09-02", sworn("Ana", "mayor", "2023-09-01"));
    expect(tenuresOf("Ana Ruiz", chosen, on("2022-08-05", current("Ole", "mayor")), later)).toHaveLength(2);
  });
});

describe("an election", () => {
  test("and the term that follows it are one tenure, whoever sits in the seat until then", () => {
    const articles = [
      on("2020-11-04", elected("Ana", "mayor", "2020-11-03")),
      on("2020-12-05", current("Ole", "mayor")),
      on("2021-02-02", current("Ana", "mayor")),
    ];
    expect(tenuresOf("Ana Ruiz", ...articles)).toEqual([
      { from: undefined, fromMin: "2020-11-03", fromMax: "2021-02-02", to: undefined },
    ]);
  });

  test("after a full term of another begins a second tenure", () => {
    const articles = [
      on("2010-11-04", elected("Ana", "mayor", "2010-11-03")),
      on("2014-12-05", current("Ole", "mayor")),
      on("2018-11-04", elected("Ana", "mayor", "2018-11-03")),
    ];
    expect(tenuresOf("Ana Ruiz", ...articles)).toHaveLength(2);
  });

  test("alone has nobody in office yet", () => {
    const record = project(told(on("2020-11-04", elected("Ana", "mayor", "2020-11-03"))));
    expect(holders(record, NAME.mayor, "2020-11-03")).toBe("Ana Ruiz: maybe");
  });
});

describe("an end told again for another day", () => {
  const oath = on("2021-03-04", sworn("Ana", "mayor", "2021-03-03"));
  const end = on("2022-06-06", resigned("Ana", "mayor", "2022-06-05"));
  const next = on("2022-06-08", sworn("Ole", "mayor", "2022-06-07"));
  const again = on("2022-06-22", dismissed("Ana", "mayor", "2022-06-09"));

  test("leaves one tenure, and one of the successor who began between", () => {
    const articles = [oath, end, next, again, on("2022-06-23", current("Ole", "mayor"))];
    expect(tenuresOf("Ana Ruiz", ...articles)).toHaveLength(1);
    expect(tenuresOf("Ole Dahl", ...articles)).toHaveLength(1);
  });

  test("leaves one tenure also where a report lags behind both", () => {
    expect(tenuresOf("Ana Ruiz", oath, end, again, on("2022-06-24", current("Ana", "mayor")))).toHaveLength(
      1,
    );
  });

  test("is the end of a second tenure months later, with another in office between", () => {
    const later = on("2022-11-02", dismissed("Ana", "mayor", "2022-11-01"));
    expect(tenuresOf("Ana Ruiz", oath, end, next, later)).toHaveLength(2);
  });
});

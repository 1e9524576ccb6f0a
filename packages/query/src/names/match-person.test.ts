import { describe, expect, test } from "vitest";
import { matchPerson, PERSON_MATCH } from "./match-person.ts";

const { none, part, surname, whole } = PERSON_MATCH;

describe("a name asked for", () => {
  test.each([
    ["Qasym-Zhomart Toqaev", "Kassym-Jomart Tokayev", whole],
    ["Kasym Zhomart Tokaev", "Qasym-Zhomart Toqaev", whole],
    ["Nazarbayev Nursultan", "Nursultan Nazarbaev", whole],
    ["Nazarbayev", "Nursultan Nazarbaev", surname],
    ["N. Nazarbaev", "Nursultan Nazarbaev", surname],
    ["Nursultan", "Nursultan Nazarbaev", part],
    ["Xhemal Pëllumbi", "Xhemal Pellumbi", whole],
    ["Sergey Lavrov", "Sergei Lavrov", whole],
    ["Yuriy Lutsenko", "Yuri Lutsenko", whole],
    ["Dariga Nazarbaeva", "Nursultan Nazarbaev", none],
    ["Nazarbaev", "Dariga Nazarbaeva", none],
    ["Toqaev", "Tokar", none],
    ["Ali Ali", "Ali Hassan", none],
    ["...", "Ali Hassan", none],
  ])("%s against %s", (asked, name, match) => {
    expect(matchPerson(asked, [name])).toBe(match);
  });

  test("the best of all forms of the name counts", () => {
    expect(matchPerson("Lena Kask", ["L. Kask-Tamm", "Lena Kask"])).toBe(whole);
  });
});

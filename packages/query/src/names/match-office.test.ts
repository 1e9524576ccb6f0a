import { describe, expect, test } from "vitest";
import { matchOffice, OFFICE_MATCH, type OfficeForm } from "./match-office.ts";

const { none, loose, open, whole } = OFFICE_MATCH;
const office = (title: string, more: Partial<OfficeForm> = {}): OfficeForm => ({
  forms: [],
  title,
  rank: null,
  jurisdiction: null,
  organization: null,
  ...more,
});

const defence = office("minister of defence", { jurisdiction: "Kazakhstan" });
const president = office("president", { jurisdiction: "Kazakhstan" });
const judge = office("president", {
  jurisdiction: "Kazakhstan",
  organization: "Supreme Court of Kazakhstan",
});
const council = office("chair", {
  jurisdiction: "Kazakhstan",
  organization: "Security Council of Kazakhstan",
});
const placeless = office("chair", { organization: "Security Council of Kazakhstan" });
const assembly = office("chair", { organization: "Assembly of Kazakhstan's People" });
const deputy = office("minister of defence", { rank: "deputy", jurisdiction: "Kazakhstan" });
const korea = office("president", { jurisdiction: "South Korea" });
const mayor = office("mayor", { jurisdiction: "Almaty" });

describe("an office asked for", () => {
  test.each([
    ["defence minister of Kazakhstan", defence, whole],
    ["Kazakh defense minister", defence, whole],
    ["Kazakhstan's Minister of Defence", defence, whole],
    ["the minister of defence of the Kazakhstan", defence, whole],
    ["defence minister", defence, open],
    ["former defence minister", defence, open],
    ["defence minister of Kenya", defence, none],
    ["Kenyan defence minister", defence, none],
    ["deputy defence minister of Kazakhstan", defence, none],
    ["deputy defence minister of Kazakhstan", deputy, whole],
    ["defence minister of Kazakhstan", deputy, none],
    ["minister", defence, none],
    ["president of Kazakhstan", president, whole],
    ["Kazakh president", president, whole],
    ["president", president, open],
    ["prime minister of Kazakhstan", president, none],
    ["vice president of Kazakhstan", president, none],
    ["president of Kazakhstan", judge, loose],
    ["president of the Supreme Court of Kazakhstan", judge, whole],
    ["president of the Kazakh Supreme Court", judge, whole],
    ["head of the Security Council", council, whole],
    ["chairman of the Security Council", council, whole],
    ["secretary of the Security Council", council, none],
    ["head of the Kazakh Security Council", placeless, whole],
    ["head of the Kenyan Security Council", placeless, none],
    ["head of the Assembly of Kazakhstan's People", assembly, whole],
    ["head of the Kazakh Security Council", council, whole],
    ["head of the Constitutional Council of Kazakhstan", council, none],
    ["South Korean president", korea, whole],
    ["president of South Korea", korea, whole],
    ["North Korean president", korea, none],
    ["mayor of Almaty", mayor, whole],
    ["mayor of Aktau", mayor, none],
  ])("%s", (asked, candidate, match) => {
    expect(matchOffice(asked, candidate)).toBe(match);
  });

  test("a bare title means every office of that title, whatever articles call them", () => {
    const called = { ...president, forms: ["President of Kazakhstan", "president"] };
    const local = office("president", { forms: ["President"] });
    expect([called, president, local].map((one) => matchOffice("president", one))).toEqual([
      open,
      open,
      open,
    ]);
  });

  test("a form of the name in an article is enough", () => {
    const chief = office("chief of the national guard", { forms: ["Republican Guard commander"] });
    expect(matchOffice("commander of the Republican Guard", chief)).toBe(whole);
  });
});

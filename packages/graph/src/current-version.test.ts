import { expect, test } from "vitest";
import { currentVersion, type DatedVersion } from "./current-version.ts";

const version = (id: string, dates: Partial<DatedVersion> = {}): DatedVersion => ({
  id,
  sha256: `hash of ${id}`,
  published: "2023-03-09",
  modified: null,
  ...dates,
});

test("the version with the latest stated change is current, whatever the order of arrival", () => {
  const first = version("first", { modified: "2023-03-10T08:00:00Z" });
  const second = version("second", { modified: "2023-03-10T09:00:00Z" });
  expect(currentVersion([first, second]).id).toBe("second");
  expect(currentVersion([second, first]).id).toBe("second");
});

test("moments of different time zones are compared as moments", () => {
  const almaty = version("almaty", { modified: "2023-03-10T10:00:00+06:00" });
  const london = version("london", { modified: "2023-03-10T05:00:00Z" });
  expect(currentVersion([almaty, london]).id).toBe("london");
});

test("without dates the hash decides, and then the id", () => {
  const bare = { published: null, modified: null };
  expect(currentVersion([version("a", bare), version("b", bare)]).id).toBe("b");
  const equal = { ...bare, sha256: "same" };
  expect(currentVersion([version("b", equal), version("a", equal)]).id).toBe("b");
});

test("a version with a date goes before one without", () => {
  expect(currentVersion([version("z", { published: null }), version("a")]).id).toBe("a");
});

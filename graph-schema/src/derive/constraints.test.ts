import { expect, test } from "vitest";
import { constraintStatements } from "./constraints.ts";
import { MIGRATIONS, SCHEMA_VERSION } from "./migrations.ts";
import { JOURNAL_LABELS, NODE_LABELS, PAST_LABELS } from "./types.ts";

const statements = constraintStatements();

test("every label has a unique id", () => {
  for (const label of [...NODE_LABELS, ...JOURNAL_LABELS]) {
    expect(statements).toContainEqual(
      expect.stringMatching(
        new RegExp(`^CREATE CONSTRAINT \\w+ IF NOT EXISTS FOR \\(n:${label}\\) REQUIRE n\\.id IS UNIQUE$`),
      ),
    );
  }
});

test("what was withdrawn twice may stand in the journal twice", () => {
  for (const label of PAST_LABELS) {
    expect(statements.filter((text) => text.includes(`:${label})`))).toEqual([
      expect.stringMatching(/^CREATE INDEX/),
    ]);
  }
});

test("names are stable and used once", () => {
  const names = statements.map((text) => /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(text)?.[1]);
  expect(new Set(names).size).toBe(statements.length);
  expect(names).toEqual(
    expect.arrayContaining(["person_id", "article_version_id", "event_date_min", "name_search"]),
  );
});

test("full text is searched in names, in sentences and in what happenings are called", () => {
  const options = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}";
  expect(statements.filter((text) => text.startsWith("CREATE FULLTEXT"))).toEqual([
    `CREATE FULLTEXT INDEX name_search IF NOT EXISTS FOR (n:Person|Office|Organization|Court|Place|Offence|Instrument) ON EACH [n.name, n.aliases] ${options}`,
    `CREATE FULLTEXT INDEX sentence_search IF NOT EXISTS FOR (n:ArticleVersion|Claim) ON EACH [n.title, n.quote] ${options}`,
    `CREATE FULLTEXT INDEX happening_search IF NOT EXISTS FOR (n:Protest|Violence|Coup) ON EACH [n.name] ${options}`,
  ]);
});

test("migrations count up from one, and the first makes the lane", () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  expect(MIGRATIONS[0]?.statements).toContain("MERGE (:Lane {id: 'lane'})");
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
});

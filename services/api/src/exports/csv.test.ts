import { expect, test } from "vitest";
import { ARRAY_DELIMITER, csvFiles } from "./csv.ts";
import { smallRecord } from "./testing.ts";

test("each label and each kind of edge has a file with its typed header, and no cell leaves its quotes", async () => {
  const files = new Map<string, string[]>();
  for await (const { file, text } of csvFiles(smallRecord()))
    files.set(file, [...(files.get(file) ?? []), text]);
  expect([...files.keys()].toSorted()).toEqual([
    "edges-HOLDER-Tenure-Person.csv",
    "edges-OF_OFFICE-Tenure-Office.csv",
    "edges-PATIENT-Event-Person.csv",
    "nodes-Event.csv",
    "nodes-Office.csv",
    "nodes-Person.csv",
    "nodes-Tenure.csv",
  ]);
  const [header, line] = files.get("nodes-Person.csv") ?? [];
  expect(header).toBe(
    '"id:ID(Person)","name:string","aliases:string[]","named:boolean","externalIds:string[]","externalSources:string[]",":LABEL"\n',
  );
  expect(line).toBe(
    `"p1","Ana ""<b>"" Ruiz & Sons\u0001","Ruiz, A.${ARRAY_DELIMITER}A\nRuiz","true","opensanctions:NK-1${ARRAY_DELIMITER}wikidata:Q1","","Person"\n`,
  );
  expect(files.get("nodes-Event.csv")?.[1]).toContain(`"Event${ARRAY_DELIMITER}Dismissal"`);
  expect(files.get("edges-HOLDER-Tenure-Person.csv")?.[1]).toMatch(/^"t1","p1",.*"HOLDER"\n$/);
});

import { expect, test } from "vitest";
import { csvFiles, csvImportWords } from "./csv.ts";
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
    `"p1","Ana ""<b>"" Ruiz & Sons\u0001","Ruiz, A.\u001FA\nRuiz","true","opensanctions:NK-1\u001Fwikidata:Q1",,"Person"\n`,
  );
  expect(files.get("nodes-Event.csv")?.[1]).toContain(`"Event\u001FDismissal"`);
  expect(files.get("edges-HOLDER-Tenure-Person.csv")?.[1]).toMatch(/^"t1","p1",.*"HOLDER"\n$/);
  expect(files.get("nodes-Tenure.csv")?.[2]).toMatch(/^"t2","2021",,/);
});

test("the import is told of every file and of the sign between the items of a list", () => {
  const files = ["edges-HOLDER-Tenure-Person.csv", "nodes-Person.csv"];
  expect(csvImportWords(files).slice(3)).toEqual([
    "--nodes=nodes-Person.csv",
    "--relationships=edges-HOLDER-Tenure-Person.csv",
    "--array-delimiter=U+001f",
    "--multiline-fields=true",
  ]);
});

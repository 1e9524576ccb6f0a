import { createLightEngine } from "@cursus/language";
import { expect, test } from "vitest";
import type { OfficePhrase } from "../model.ts";
import { findNames } from "../names/find-names.ts";
import { viewsOf } from "../views.ts";
import { findOffices } from "./find-offices.ts";

/** The offices of a text, each as "title | place | body" with "former" before it where it is. */
async function officesIn(text: string): Promise<string[]> {
  const article = { key: "a", version: "a", id: "a", title: null, published: null, text };
  const views = await viewsOf(article as never, createLightEngine());
  const names = findNames(views);
  return views.flatMap((view) => findOffices(view, names[view.index] ?? []).map(told));
}

const told = ({ title, jurisdiction, organization, former }: OfficePhrase): string =>
  `${former ? "former " : ""}${title} | ${jurisdiction ?? "-"} | ${organization ?? "-"}`;

test.each([
  ["The director of the Rustavi prison, Zaza Lomidze, resigned.", "director | Rustavi prison | -"],
  [
    "The head of Ukraine's customs service, Ivan Petrenko, resigned.",
    "head | Ukraine | customs service of Ukraine",
  ],
  [
    "The chairman of the Bokkos local council, Paul Mafuyai, resigned.",
    "chairman | - | Bokkos local council",
  ],
])("%s names the whole body", async (text, office) => {
  expect(await officesIn(text)).toEqual([office]);
});

test.each([
  ["The former Whanganui mayor Ross Duffy spoke.", "former mayor | Whanganui | -"],
  ["A retired High Court judge, Hugh Lamb, sat.", "former judge | - | High Court"],
  ["FORMER works minister Dev Ramlal spoke.", "former works minister | - | -"],
])("%s is over", async (text, office) => {
  expect(await officesIn(text)).toEqual([office]);
});

test.each([
  ["The Volta Regional Commander, Kofi Mensah, spoke.", "regional commander | - | Volta"],
  ["Ann Ward, former Commander, Training Command, spoke.", "former commander | - | Training Command"],
  [
    "Ann Ward, Managing Director, Kenya Ports Authority, spoke.",
    "managing director | - | Kenya Ports Authority",
  ],
  ["The President, Supreme Court and parliament spoke.", "president | - | -"],
  ["Kenya's ambassador in Paris, Ann Ward, spoke.", "ambassador in Paris | Kenya | -"],
  ["The minister without portfolio, Ann Ward, spoke.", "minister without portfolio | - | -"],
  ["The court freed the governor without bail.", "governor | - | -"],
  ["The Chief Protocol Officer, Ann Ward, spoke.", "chief protocol officer | - | -"],
  ["The company's chief executive, Ann Ward, spoke.", "chief executive | - | -"],
  ["He met the General Officer Commanding 3 Division in May.", "general officer commanding | - | 3 Division"],
])("%s holds a title of several words", async (text, office) => {
  expect(await officesIn(text)).toEqual([office]);
});

test.each([
  ["The Hawks spokesperson Captain Ann Ward spoke.", "spokesperson | - | Hawks"],
  ["She is the MP for Bute and the Isles today.", "mp for Bute and the Isles | - | -"],
  ["The ex-Minister of State for Works, Ann Ward, spoke.", "former minister of state for works | - | -"],
  ["The late King Otto Tupou spoke.", "former king | - | -"],
  ["The head teacher of Otley School, Ann Ward, spoke.", "head teacher | - | Otley School"],
])("%s is read whole", async (text, office) => {
  expect((await officesIn(text))[0]).toBe(office);
});

test("how often or how early an office is held is no part of its title", async () => {
  expect(await officesIn("Ann Ward, the first congresswoman to win there, spoke.")).toEqual([
    "congresswoman | - | -",
  ]);
  expect(await officesIn("Ann Ward, a two-time cabinet minister, spoke.")).toEqual([
    "cabinet minister | - | -",
  ]);
});

test.each([
  ["A trooper, Sam Hill, spoke."],
  ["An executive, Ann Ward, spoke."],
  ["An analyst, Ann Ward, spoke."],
  ["Defense attorney Ann Ward spoke."],
  ["An epidemiologist, Ann Ward, spoke."],
  ["Ann Ward, a member of the Unity Party, spoke."],
])("%s names no position", async (text) => {
  expect(await officesIn(text)).toEqual([]);
});

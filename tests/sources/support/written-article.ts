import { MONTHS } from "../../generator/calendar.ts";

const FIRST = [
  "Marta",
  "Oskar",
  "Jonas",
  "Petra",
  "Ilse",
  "Tomas",
  "Anneke",
  "Viktor",
  "Lena",
  "Pavel",
  "Rosa",
  "Emil",
];
const LAST = [
  "Brandel",
  "Velinek",
  "Rehberg",
  "Sommer",
  "Hart",
  "Adler",
  "Kroll",
  "Mirnik",
  "Talvik",
  "Osten",
  "Varga",
  "Lund",
];
const TOWNS = [
  "Brome",
  "Lessina",
  "Nordmark",
  "Astfeld",
  "Karven",
  "Tolme",
  "Reval",
  "Ostrow",
  "Hagen",
  "Mirow",
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The nth article: a mayor resigns, another one is elected; no two have the same text. */
export function writtenArticle(index: number) {
  const old = `${pick(FIRST, index)} ${pick(LAST, Math.trunc(index / 12))}`;
  const next = `${pick(FIRST, index + 5)} ${pick(LAST, Math.trunc(index / 12) + 3)}`;
  const town = pick(TOWNS, Math.trunc(index / 144));
  const date = `${MONTHS[index % 10]} ${1 + (index % 28)}, ${2000 + (index % 23)}`;
  const title = `Mayor Of ${town} Resigns (${index})`;
  const text = [
    `${town.toUpperCase()} -- The mayor of ${town}, ${old}, resigned on ${date}, after a dispute over the town's budget that had lasted for months.`,
    `The council elected ${next} as mayor in a vote of ${10 + (index % 9)} to ${index % 9}. Report number ${index} of this series does not say who had asked for the vote.`,
    "Several members of the council had said before that they would not support another tax. A spokesman for the town told reporters that schools and libraries would stay open.",
  ].join("\n\n");
  const month = String((index % 10) + 1).padStart(2, "0");
  const published = `${2000 + (index % 23)}-${month}-28`;
  return { id: `written-${index}`, title, text, published, source: "The Written Archive" };
}

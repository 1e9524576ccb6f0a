import type { Article } from "@cursus/graph-schema";
import { articleFromJson } from "@cursus/intake";
import { seededRandom } from "./random.ts";

const GIVEN = ["Anna", "Boris", "Daniel", "Helena", "Ivan", "Marta", "Oscar", "Petra", "Samuel", "Teresa"];
const FAMILY = [
  "Kalman",
  "Ostrow",
  "Varga",
  "Lindholm",
  "Moreno",
  "Tamm",
  "Okello",
  "Sato",
  "Brandt",
  "Novak",
];
const STATES = [
  { country: "Kazakhstan", capital: "Astana" },
  { country: "Kenya", capital: "Nairobi" },
  { country: "Estonia", capital: "Tallinn" },
];
const MINISTRIES = ["Defence", "Finance", "Health", "Transport"];
const MONTHS = ["January", "March", "May", "July", "September", "November"];

/**
 * So many short articles about the same few people, offices and courts, some of them two versions of one, so
 * that each touches what others wrote. Equal seeds give equal articles.
 */
export function someArticles(count: number, seed: number): readonly Article[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => anArticle(number, random));
}

function anArticle(number: number, random: () => number): Article {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const { country, capital } = pick(STATES);
  const ministry = pick(MINISTRIES);
  const [president, minister, successor] = [person(), person(), person()];
  const [month, day, year] = [pick(MONTHS), 1 + Math.floor(random() * 28), 2015 + Math.floor(random() * 8)];
  const text = [
    `President ${president} of ${country} dismissed ${ministry} Minister ${minister} on ${day} ${month} ${year}.`,
    `President ${president} appointed ${successor} as ${ministry.toLowerCase()} minister of ${country}.`,
    `${minister} was arrested in ${capital} on ${day} ${month} ${year + 1}.`,
    `A court in ${capital} sentenced ${minister} to ${2 + (day % 9)} years in prison for abuse of office.`,
  ].join("\n\n");
  const published = `${year + 2}-03-${String(day).padStart(2, "0")}`;
  // Every fifth article is a later version of the one before it.
  const id = `fault-${number % 5 === 4 ? number - 1 : number}`;
  return articleFromJson({ id, published, text }, { maxChars: 10_000 });
}

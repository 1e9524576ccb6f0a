import { foldNameWord } from "./fold-name.ts";

const table = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Family names that stand first, in folded spelling. */
export const EASTERN_FAMILIES = table(
  "kim park pak bak bag choi choe kang yoon yun jang han seo kwon hwang ahn moon mun ban roh gim gang " +
    "ksi xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao lin luo zheng liang kse tang deng " +
    "feng cao peng zeng ksiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren wen jang jao jou jeng ju " +
    "nguien nguyen tran pham vo vu dang bui ngo duong truong",
);

/** One Korean family name in two romanisations. */
export const EASTERN_SPELLINGS: Readonly<Record<string, string>> = {
  gim: "kim",
  bak: "park",
  bag: "park",
  pak: "park",
  choe: "choi",
  gang: "kang",
  mun: "moon",
  yun: "yoon",
};

/** Given names after which a second word may be the first of two family names, in folded spelling. */
export const HISPANIC_GIVEN = table(
  "jose juan luis carlos jorge pedro pablo manuel miguel angel antonio francisco javier fernando rafael ramon ricardo " +
    "roberto sergio eduardo enrike alberto alejandro andres arturo cesar daniel david diego domingo emilio ernesto felipe " +
    "gabriel gerardo gilberto gonzalo guilermo gustavo hector hugo humberto ignacio ivan jaime jesus joakuin julio leonel " +
    "leonardo lorenzo marcelo marco mario martin mauricio nelson nikolas oscar oskar raul rene rodolfo rodrigo ruben salvador " +
    "samuel santiago simon tomas vicente viktor ksavier alfredo alvaro armando benito bernardo camilo esteban fidel " +
    "maria ana rosa carmen isabel lucia elena teresa marta laura paula claudia patricia silvia sofia gloria luisa dilma " +
    "cristina veronika ksiomara beatriz blanca cecilia dolores doris eva gabriela juana kamila karen lorena margarita mercedes " +
    "michele monica orlando natalia olga pilar rocio sandra sara susana yolanda ramiro evo wilmer jhoni",
);

/** Short and foreign forms of a given name, each with the one it is compared as. */
const NICKNAMES = [
  "william bill billy will",
  "robert bob bobby rob",
  "joseph joe",
  "james jim jimmy",
  "michael mike",
  "thomas tom",
  "anthony antoni tony toni",
  "benjamin ben",
  "richard dick rick",
  "edward ed ted eddie",
  "daniel dan danni",
  "matthew matt",
  "christopher kristofer chris",
  "elizabeth liz",
  "katherine kate",
  "ronald ron",
  "donald don",
  "kenneth ken",
  "gregori greg",
  "vladimir volodimir volodymyr volodymir uladzimir",
  "aleksander oleksandr oleksander aliaksandr",
  "aleksei oleksi aleksi oleksii aliaksei",
  "mihail mihailo mikhailo",
  "nikolai mikola nikola mikalai",
  "sergei serhi sergi siarhei serhii",
  "andrei andri andrii",
  "evgeni evheni evgen evhen yauhen iauhen",
  "dmitri dmitro dmytro dzmitri",
  "sergio sergi",
];

const FULL_FORM: ReadonlyMap<string, string> = new Map(
  NICKNAMES.flatMap((line) => {
    const [full = "", ...others] = line.split(" ").map(foldNameWord);
    return others.map((other) => [other, full] as const);
  }),
);

/** The full form of a given name of which there are shorter ones. */
export const fullGivenName = (given: string): string => FULL_FORM.get(given) ?? given;

/** Words that belong to the family name after them. */
export const PARTICLES = table(
  "de da do dos das del della di du la le van von der den ter ten zu bin ibn ben bint abu af av",
);

/** What tells a son from a father of the same name. */
export const SUFFIXES: Readonly<Record<string, string>> = {
  jr: "jr",
  junior: "jr",
  filho: "jr",
  sr: "sr",
  senior: "sr",
  ii: "ii",
  iii: "iii",
  iv: "iv",
};

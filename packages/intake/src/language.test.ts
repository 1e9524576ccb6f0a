import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  [
    "da",
    "Statsministeren afskedigede i går ministeren for arbejde, at dømme efter en meddelelse. Hun havde været borgmester i den største by i Jylland siden 2019, og her kender alle hende. To af partiets medlemmer har sagt, at de ikke vil stemme for regeringen.",
  ],
  [
    "nl",
    "De Tweede Kamer heeft het vertrouwen in de minister van Financiën opgezegd. Zij had de Kamer volgens de oppositie niet juist ingelicht, wat was gebleken. De premier zei dat hij binnen een week een opvolger zou voordragen, of die nu uit de eigen partij kwam of niet.",
  ],
  [
    "de",
    "Die Ministerin trat am Montag zurück, nachdem das Parlament ihr das Vertrauen entzogen hatte. Der Präsident ernannte noch am selben Tag ihren Nachfolger, der bisher das Amt des Staatssekretärs innehatte.",
  ],
  [
    "it",
    "La ministra si è dimessa lunedì, dopo che il Parlamento le aveva tolto la fiducia. Il presidente ha nominato lo stesso giorno il suo successore, che finora era stato sindaco della città.",
  ],
  [
    "es",
    "La ministra dimitió el lunes, después de que el Parlamento le retirara la confianza. El presidente nombró ese mismo día a su sucesor, que hasta ahora había sido alcalde de la ciudad.",
  ],
  [
    "ru",
    "Министр подал в отставку в понедельник после того, как парламент выразил ему недоверие. Президент в тот же день назначил его преемника, который до сих пор был мэром города.",
  ],
  [
    "sl",
    "Ministrica je v ponedeljek odstopila, potem ko ji je parlament izrekel nezaupnico. Predsednik je še isti dan imenoval njenega naslednika, ki je bil doslej župan mesta.",
  ],
];

test("a text in another language is told, also where it says that it is English", () => {
  for (const [language, text] of FOREIGN) {
    expect(languageOf(text, null)).toBe(language);
    expect(languageOf(text, "en")).toBe(language);
  }
});

const OF_NAMES = `Elena Kralida was appointed mayor of Palidaia on 16 December 2014.

Elena Kralida succeeded Daniel Bralida as mayor of Palidaia on 16 December 2014.

Viktor Valell was appointed minister of justice of Stalanstan on 25 February 2013.

Nils Malos was dismissed as attorney general of Palidaia on 15 June 2009, and Marta Lalos was appointed by Agnes Bralinen.`;

/** Not one word in it that English alone has; by its letters it is Portuguese. */
const WITHOUT_ARTICLES = `President Daniel Tamm of Kenya dismissed Defence Minister Petra Sato on 17 September 2015.

President Daniel Tamm appointed Teresa Ostrow as defence minister of Kenya.

Petra Sato was arrested in Nairobi on 17 September 2016. A court in Nairobi sentenced Petra Sato to 10 years in prison for abuse of office.`;

/** Short, and by its letters Norwegian. */
const OF_NORDIC_NAMES =
  "HELSINKI -- Finnish President Jonas Dahl dismissed Erik Lundstad as minister of labour. Erik Lundstad had been minister of labour since 2019.";

test("an English text that is mostly names is English", () => {
  expect(languageOf(OF_NORDIC_NAMES, null)).toBe("en");
  expect(languageOf(OF_NAMES, null)).toBe("en");
  expect(languageOf(WITHOUT_ARTICLES, null)).toBe("en");
});

test("of a text too short to judge the document's own word stands", () => {
  expect(languageOf("Er trat zurück.", "en")).toBe("en");
  expect(languageOf("Er trat zurück.", null)).toBeNull();
});

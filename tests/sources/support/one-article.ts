/** An article of our own writing. The people and the country are invented. */
export const ARTICLE = {
  title: "Former Defence Minister Of Tarvia Gets Nine Years In Prison",
  paragraphs: [
    "LESSINA -- Oskar Brandel, a former defence minister of Tarvia, was sentenced to nine years in prison on Monday after a court in the capital, Lessina, found him guilty of abuse of office.",
    "President Marta Velinek dismissed Brandel in January 2022, days after protests over fuel prices had turned violent in three cities of the country. She appointed Jonas Rehberg to succeed him.",
    "Brandel was arrested in March 2022 at his home in Lessina. Prosecutors first charged him with negligence, and later changed the charge to abuse of office. He denied both.",
    "His lawyer, Petra Sommer, told reporters that her client would appeal. The trial had been held behind closed doors because, the court said, the case file held state secrets.",
  ],
  published: "2023-03-13",
  url: "https://paper.example/news/brandel-sentenced",
  publisher: "The Lessina Paper",
} as const;

export const BODY = ARTICLE.paragraphs.join("\n\n");
/** As every format must give it. */
export const CLEAN_TEXT = `${ARTICLE.title}\n\n${BODY}\n`;

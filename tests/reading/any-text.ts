import fc from "fast-check";
import { ownArticles } from "./own-corpus.ts";

/** Inputs of up to so many UTF-16 units, but for the few that are long on purpose. */
const UNITS = 1_500;

const WORDS = (
  "the a of in on and or by who whose which after before as for from with without his her their not no never would may " +
  "president minister mayor court judge general police spokesman deputy former acting ex- governor parliament party " +
  "dismissed appointed named resigned sacked replaced succeeded arrested charged sentenced acquitted convicted jailed freed " +
  "died killed wounded protested elected sworn stepped down stripped relieved tried appealed pardoned escaped " +
  "Anna Petrova Ivan Sokolov Al-Hassan O'Neil Kazakhstan Kenya London Astana Monday January 2021 3 May 12 two dozen years " +
  "U.S. Dr. Gen. Lt.-Col. No. vs. Jr. a.m. " +
  ", . ; : ! ? ... -- — – - ( ) [ ] \" “ ” ‘ ’ ' / % $ & * • 1. \n \n\n \t"
)
  .split(" ")
  .map((word) => word || " ");

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 });
const anyCharacters = fc.string({ unit: "binary", maxLength: 400 });
const anyGraphemes = fc.string({ unit: "grapheme", maxLength: 400 });

/** Letters of scripts that run from right to left, with marks that turn the direction. */
const rightToLeft = fc
  .array(
    fc.constantFrom(
      ..."عاد الوزير إلى بيته أقال الرئيس ראש הממשלה פיטר את השר ۱۲۳ \u202e \u202b \u200f \u2067 Petrova was dismissed . , ،".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(" "));

const quotes = fc.constantFrom(["“", "”"], ["‘", "’"], ['"', '"'], ["«", "»"], ["(", ")"], ["[", "]"]);
const nested = fc
  .tuple(fc.array(quotes, { minLength: 1, maxLength: 40 }), words, fc.boolean())
  .map(([marks, inside, isClosed]) =>
    marks.reduceRight(
      (text, [open = "", close = ""]) => `${open}he said ${text}${isClosed ? close : ""}`,
      inside.join(" "),
    ),
  );

const cell = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 }), fc.nat().map(String));
const table = fc
  .tuple(
    fc.constantFrom("|", "\t", ";", " | ", "    "),
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }),
  )
  .map(([bar, rows]) => rows.map((row) => row.join(bar)).join("\n"));

/** One thing again and again. */
const monotone = fc
  .tuple(
    fc.constantFrom(
      ..."( [ “ ' \" . , - -- — … 1 A a é \u0301 🧀 \u200d and, of-the who U.S. Dr. 's Anna, “he-said dismissed by-the • 1. 𝔘 漢".split(
        " ",
      ),
      " ",
      "\n",
      "and ",
      "of the ",
      "who was dismissed by ",
    ),
    fc.integer({ min: 1, max: UNITS }),
  )
  .map(([part, times]) => part.replaceAll("-", " ").repeat(times).slice(0, UNITS));

/** A real article with a stretch taken out, doubled, or put elsewhere, and something strange put in. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...ownArticles().map(({ text }) => text)),
    fc.nat(),
    fc.nat(),
    fc.nat(),
    anyCharacters,
  )
  .map(([text, from, length, to, strange]) => {
    const start = from % text.length;
    const piece = text.slice(start, start + (length % 300));
    const at = to % text.length;
    return `${text.slice(0, at)}${piece}${strange.slice(0, 40)}${text.slice(at + (length % 50))}`
      .slice(0, 3 * UNITS)
      .toWellFormed();
  });

/** Texts such as no editor would print. */
export const anyText = fc.oneof(
  { arbitrary: anyCharacters, weight: 3 },
  { arbitrary: anyGraphemes, weight: 2 },
  { arbitrary: words.map((parts) => parts.join(" ")), weight: 6 },
  { arbitrary: words.map((parts) => parts.join("")), weight: 2 },
  { arbitrary: rightToLeft, weight: 2 },
  { arbitrary: nested, weight: 2 },
  { arbitrary: table, weight: 2 },
  { arbitrary: monotone, weight: 2 },
  { arbitrary: spoilt, weight: 4 },
);

const ENDLESS = [
  "the council and the mayor of the town of ",
  "x",
  ".",
  "(“",
  "Anna Petrova, ",
  "president ",
  "was dismissed by the minister who ",
  "\n",
  "1,",
  "漢字",
];

/** Long texts without what readers hold on to, each `units` long; a name lets the reader look at them. */
export const longTexts = (units: number): readonly string[] =>
  ENDLESS.map((part) => `President Anna Petrova ${part.repeat(units / part.length)}`.slice(0, units));

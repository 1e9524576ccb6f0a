import type { SentenceView } from "../model.ts";

const LETTERS =
  /^(?:MP|MEP|MHK|MLA|MLC|MCA|MSP|MNA|MPP|MHA|MK|MS|AM|KC|QC|SC|JP|OBE|MBE|CBE|SAN|TD|PhD|Esq)$/;

/** Whether the word is letters that stand after names: a house, an order, a rank of counsel. */
export const isLetters = (sentence: SentenceView, index: number): boolean =>
  LETTERS.test(sentence.words[index]?.text ?? "");

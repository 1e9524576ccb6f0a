import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A part of a law's tries that held. */
export interface HeldPart {
  readonly law: string;
  readonly part: number;
  /** Null where nothing is drawn at random. */
  readonly seed: number | null;
  readonly tries: number;
  /** Tries of the law in all. */
  readonly whole: number;
  readonly seconds: number;
}

/** What has held so far at one commit: a run that was broken off goes on after it. */
export interface LawNotes {
  readonly commit: string;
  readonly held: readonly HeldPart[];
}

/** Named by `npm run laws`; without it nothing is noted and everything is tried. */
const FILE = process.env.CURSUS_LAWS_NOTES;

export const hasHeld = (law: string, part: number): boolean =>
  FILE !== undefined && readNotes(FILE).held.some((one) => one.law === law && one.part === part);

export function noteHeld(part: HeldPart): void {
  if (FILE === undefined) return;
  const notes = readNotes(FILE);
  writeNotes(FILE, { ...notes, held: [...notes.held, part] });
}

/** Throws where there is no such file. */
export const readNotes = (file: string): LawNotes => JSON.parse(readFileSync(file, "utf8")) as LawNotes;

/** In one step: a run may be broken off at any moment. */
export function writeNotes(file: string, notes: LawNotes): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(notes));
  renameSync(`${file}.new`, file);
}

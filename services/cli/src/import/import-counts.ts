import { plusUnread, type UnreadCounts } from "../ingest/unread.ts";

/** What became of the articles of an import. */
export interface ImportCounts {
  /** Kept, and on their way to be read. */
  readonly accepted: number;
  /** Kept or on record before. */
  readonly known: number;
  /** Taken off the record by somebody, and left off. */
  readonly retracted: number;
  /** Could not be taken in: see the list of them. */
  readonly refused: number;
  /** Of those that were taken in, how many state a date that is yet to come: it is not believed. */
  readonly datesRefused: number;
  /** Files of no kind that is read, which are no articles: those in the folders, and those in archives. */
  readonly leftOut: number;
  /** Of those that are yet to be read, how many are in a language that no reader reads: they are only kept. */
  readonly unread: UnreadCounts;
}

export const NO_COUNTS: ImportCounts = {
  accepted: 0,
  known: 0,
  retracted: 0,
  refused: 0,
  datesRefused: 0,
  leftOut: 0,
  unread: {},
};

export function plus(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    accepted: a.accepted + b.accepted,
    known: a.known + b.known,
    retracted: a.retracted + b.retracted,
    refused: a.refused + b.refused,
    datesRefused: a.datesRefused + b.datesRefused,
    leftOut: a.leftOut + b.leftOut,
    unread: plusUnread(a.unread, b.unread),
  };
}

export function total({ accepted, known, retracted, refused }: ImportCounts): number {
  return accepted + known + retracted + refused;
}

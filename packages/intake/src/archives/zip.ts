import { basename } from "node:path/posix";
import { CursusError, toCursusError } from "@cursus/kernel";
import { fromBufferPromise, openPromise, type Entry as ZipEntry, type ZipFile } from "yauzl";
import type { Found, Place } from "../entry.ts";
import { isReadable } from "../formats/document-kind.ts";
import { type MemberName, memberName } from "./member-name.ts";

/** A member of an archive, to be read as a file of its name would be. */
export interface Member {
  readonly name: string;
  readonly place: Place;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** How the articles of a member are found. */
export type ReadMember = (member: Member) => AsyncGenerator<Found>;

/** More names than this are no archive of articles but a bomb. */
const MAX_MEMBERS = 2_000_000;

/**
 * The articles in the members of a ZIP (or WACZ) file, in the order of its directory. A member that cannot be
 * read, or whose name leads out of the archive, is told by its name, and the next one goes on. Nothing is written to disk, whatever the members' names.
 */
export async function* zipEntries(
  file: string | Uint8Array,
  place: Place,
  readMember: ReadMember,
): AsyncGenerator<Found> {
  const opened = await opening(file).catch(toCursusError);
  if (opened instanceof CursusError) return yield { place, error: opened };
  try {
    yield* membersOf(opened, place, readMember);
  } finally {
    opened.close();
  }
}

async function opening(file: string | Uint8Array): Promise<ZipFile> {
  try {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: false };
    const zip = await (typeof file === "string"
      ? openPromise(file, options)
      : fromBufferPromise(Buffer.from(file), options));
    if (zip.entryCount > MAX_MEMBERS) throw new Error(`more than ${MAX_MEMBERS} members`);
    return zip;
  } catch (error) {
    throw new CursusError("ArticleMalformed", `the archive cannot be opened: ${(error as Error).message}`);
  }
}

async function* membersOf(zip: ZipFile, place: Place, readMember: ReadMember): AsyncGenerator<Found> {
  try {
    for await (const entry of zip.eachEntry()) {
      const named = memberName(entry);
      if (isPassedOver(named)) continue;
      const member = [place.member, named.name].filter((part) => part !== undefined).join("/");
      yield* memberEntries(zip, { entry, ...named }, { ...place, member }, readMember);
    }
  } catch (error) {
    yield {
      place,
      error: new CursusError("ArticleMalformed", `the archive is damaged: ${(error as Error).message}`),
    };
  }
}

/** A web archive's own description and lists of its pages. */
const OF_WEB_ARCHIVE =
  /(?:^|\/)(?:datapackage(?:-digest)?\.json|pages\/(?:extraP|p)ages\.jsonl|indexes\/[^/]*\.(?:idx|cdxj?)(?:\.gz)?)$/;

/** Folders, and, unless their names are refused, what is hidden and the litter of file managers. */
function isPassedOver({ name, wrong }: MemberName): boolean {
  if (name.endsWith("/")) return true;
  const isHidden = name.split("/").some((part) => /^(?:__MACOSX$|~|\.(?!\.?$))/.test(part));
  return wrong === null && (isHidden || OF_WEB_ARCHIVE.test(name));
}

async function* memberEntries(
  zip: ZipFile,
  { entry, name, wrong }: MemberName & { readonly entry: ZipEntry },
  place: Place,
  readMember: ReadMember,
): AsyncGenerator<Found> {
  if (wrong === null && !isReadable(basename(name))) return yield { place, isOtherKind: true };
  try {
    if (wrong !== null) throw new CursusError("ArticleMalformed", `the member's name is refused: ${wrong}`);
    if (entry.isEncrypted()) throw new CursusError("ArticleBinary", "the member is encrypted");
    const stream = await zip.openReadStreamPromise(entry);
    try {
      yield* readMember({ name, place, stream });
    } finally {
      stream.destroy();
    }
  } catch (thrown) {
    const error = thrown instanceof CursusError ? thrown : damaged(thrown);
    yield { place, error };
  }
}

function damaged(thrown: unknown): CursusError {
  return new CursusError("ArticleMalformed", `the member is damaged: ${(thrown as Error).message}`);
}

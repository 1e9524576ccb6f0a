import { getFileNameLowLevel, validateFileName, type Entry as ZipEntry } from "yauzl";

/** What a member of a ZIP file is called. */
export interface MemberName {
  readonly name: string;
  /** Why no member may be called so, in words: the name leads out of the archive. Null where it may. */
  readonly wrong: string | null;
}

/**
 * A member's name as its archive states it, decoded and judged as the library would: where it judges itself, one bad
 * name ends the whole archive. The entry must come from a file opened with `decodeStrings: false`.
 */
export function memberName({ generalPurposeBitFlag, fileNameRaw, extraFields }: ZipEntry): MemberName {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return { name, wrong: validateFileName(name) };
}

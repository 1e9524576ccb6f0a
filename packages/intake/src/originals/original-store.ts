/** Keeps the bytes that articles were read from, each under its own hash, so that evidence can be shown as it was. */
export interface OriginalStore {
  /** Keeps bytes once, however often they come; answers with their SHA-256 in hex. Throws OriginalsFailed. */
  put(bytes: Uint8Array): Promise<string>;
  /**
   * The bytes of that hash, or null where there are none. Throws OriginalsFailed also where what is kept is
   * not what the hash was made of.
   */
  get(sha256: string): Promise<Uint8Array | null>;
  /** Destroys the bytes of that hash; where there are none, nothing. Throws OriginalsFailed. */
  remove(sha256: string): Promise<void>;
}

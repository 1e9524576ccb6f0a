import sniffEncoding from "html-encoding-sniffer";

/**
 * A page's bytes as text, in the encoding that its byte order mark, the server or the page itself names (the
 * order of the HTML standard), else UTF-8 where they are UTF-8, else Windows-1252. Bytes that mean nothing
 * become U+FFFD, as in a browser.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const named = sniffEncoding(bytes, {
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: isUtf8(bytes) ? "UTF-8" : "windows-1252",
  });
  return new TextDecoder(named).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

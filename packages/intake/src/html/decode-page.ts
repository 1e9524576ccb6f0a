import sniffEncoding from "html-encoding-sniffer";

/**
 * A page's bytes as text. What is UTF-8 is read as that, whatever is said of it: servers often name another for every page.
 * Else it is in the encoding that its byte order mark, the server or the page itself names (the order of the HTML
 * standard), or in Windows-1252 where none is named, or UTF-8 is and it is none. Bytes that mean nothing become U+FFFD,
 * as in a browser.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const { wide, broken } = counted(utf8);
  if (wide > 0 && broken === 0) return utf8;
  const named = encodingOf(bytes, charset);
  if (named !== "UTF-8") return new TextDecoder(named).decode(bytes);
  if (broken <= wide) return utf8;
  const other = encodingOf(bytes, null);
  return new TextDecoder(other === "UTF-8" ? FALLBACK : other).decode(bytes);
}

const FALLBACK = "windows-1252";

function encodingOf(bytes: Uint8Array, charset: string | null): string {
  return sniffEncoding(bytes, {
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: FALLBACK,
  });
}

const BROKEN = 0xfffd;
const FIRST_WIDE = 0x80;

/** How many characters of a text take several bytes, and how many are no characters. */
function counted(text: string): { readonly wide: number; readonly broken: number } {
  let wide = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BROKEN) broken += 1;
    else if (code >= FIRST_WIDE) wide += 1;
  }
  return { wide, broken };
}

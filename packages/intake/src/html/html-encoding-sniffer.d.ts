declare module "html-encoding-sniffer" {
  // biome-ignore lint/style/noDefaultExport: the package has nothing else
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}

import { build } from "vite";

/**
 * Bundles the page into the folder. Nothing is inlined and no script is written into the HTML: the page runs under
 * a content security policy that lets only files of this server in.
 */
export async function buildPage(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    mode: "production",
    // Whatever the process that builds is called for: a test, too, is served what people are.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    envFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      cssMinify: true,
      modulePreload: { polyfill: false },
      license: true,
      chunkSizeWarningLimit: 1_000,
    },
  });
}

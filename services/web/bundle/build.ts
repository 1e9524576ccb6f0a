import { build } from "vite";

/**
 * Bundles the page into the folder. Nothing is inlined and no script is written into the HTML: the page runs under
 * a content security policy that lets only files of this server in.
 */
export async function buildPage(root: string, folder: string): Promise<void> {
  await inProduction(() => bundle(root, folder));
}

/** The bundler asks the environment, whatever its mode is: in a test it would write what only a developer can load. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function bundle(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    mode: "production",
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

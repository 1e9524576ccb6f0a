import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** WebGL by software: the machines that test have no graphics card. */
export const CHROMIUM_FLAGS = ["--no-sandbox", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of this machine; on Debian, as root, installed first where there is none. Throws what to do. */
export function findChromium(): string {
  const found = installed() ?? install();
  if (found !== undefined) return found;
  throw new Error("the browser tests need Chromium: install it, or set CURSUS_CHROMIUM to its program");
}

function installed(): string | undefined {
  return [process.env.CURSUS_CHROMIUM ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));
}

function install(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], {
    stdio: "ignore",
    env,
  });
  return installed();
}

#!/usr/bin/env node
/** The `cursus` command: hands over to the launcher, which installs what is missing and picks the Node to run. */
process.argv.splice(2, 0, "cursus");
await import("../../../scripts/launch.mjs");

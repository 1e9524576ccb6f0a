export { type Bundle, ensureBundle } from "./ensure-bundle.ts";
export { PAGE_PATHS } from "./page-paths.ts";

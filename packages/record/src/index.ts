export { difference } from "./difference.ts";
export { project } from "./project.ts";
export { reach } from "./reach.ts";
export { RULES } from "./rules.ts";

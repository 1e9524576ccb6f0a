/** `npm run laws` sets this; elsewhere the laws are tried a few times only. */
const IS_WHOLE = process.env.CURSUS_LAWS === "whole";

/** How often a law is tried: `few` times in continuous integration. */
export interface Size {
  readonly few: number;
  readonly many: number;
}

export const sizeOf = ({ few, many }: Size): number => (IS_WHOLE ? many : few);

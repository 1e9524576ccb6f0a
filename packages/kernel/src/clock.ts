/** The present moment, passed in wherever time is needed so that the core stays a function of its input. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

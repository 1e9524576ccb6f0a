/**
 * Loaded into a process before it starts: its clock is wrong by `CURSUS_TEST_CLOCK_MS`, and steps back by
 * `CURSUS_TEST_STEP_BACK_MS` three seconds after the start.
 */
export const SHIFTED_CLOCK = `data:text/javascript,${encodeURIComponent(`
  const RealDate = Date;
  const begun = RealDate.now();
  const off = Number(process.env.CURSUS_TEST_CLOCK_MS ?? 0);
  const step = Number(process.env.CURSUS_TEST_STEP_BACK_MS ?? 0);
  const now = () => {
    const real = RealDate.now();
    return real + off - (real - begun > 3000 ? step : 0);
  };
  globalThis.Date = class extends RealDate {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
`)}`;

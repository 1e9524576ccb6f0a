import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

export interface Judging {
  readonly busy: boolean;
  readonly failure: unknown;
  /** True where it was done. */
  readonly judge: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Makes a judgement and has everything that shows the record read anew. */
export function useJudging(): Judging {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const judge = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      await client.invalidateQueries({ queryKey: ["record"] });
      return true;
    } catch (thrown) {
      setFailure(thrown);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, judge };
}

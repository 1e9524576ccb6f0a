import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

export interface Judging {
  readonly busy: boolean;
  readonly failure: unknown;
  readonly judge: (work: () => Promise<unknown>) => Promise<void>;
}

/** Makes a judgement and has everything that shows the record read anew. */
export function useJudging(): Judging {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const judge = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      await client.invalidateQueries({ queryKey: ["record"] });
    } catch (thrown) {
      setFailure(thrown);
    }
    setBusy(false);
  };
  return { busy, failure, judge };
}

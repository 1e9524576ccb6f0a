import { useEffect } from "react";

/** `j` and `k` go from entry to entry; a letter presses the button of the entry at hand that is marked with it. */
export function useReviewKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.metaKey || event.ctrlKey || event.altKey || target?.closest("input, textarea, select"))
        return;
      const entries = [...document.querySelectorAll<HTMLElement>("[data-entry]")];
      const at = entries.findIndex((entry) => entry.contains(document.activeElement));
      if (event.key === "j") entries[Math.min(at + 1, entries.length - 1)]?.focus();
      else if (event.key === "k") entries[Math.max(at - 1, 0)]?.focus();
      else entries[at]?.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

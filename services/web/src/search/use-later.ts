import { useEffect, useState } from "react";

/** The value as it was once it had not changed for so many milliseconds. */
export function useLater<T>(value: T, ms = 180): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return later;
}

import { useEffect, useState } from 'react';

const stepMs = 250;

/** Time left until the next try, counted down for the eye. The vault counts for itself. */
export function useCountdown(): readonly [leftMs: number, start: (waitMs: number) => void] {
  const [leftMs, setLeftMs] = useState(0);
  const isRunning = leftMs > 0;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setLeftMs((left) => Math.max(0, left - stepMs)), stepMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return [leftMs, setLeftMs];
}

import { useEffect, useState } from 'react';
import { instantFromEpoch, type Instant } from '../../shared/kit/instant.ts';

/** @file The page's one source of the time: for what is shown and noted as evidence. Clocks order nothing. */

/** The moment this workstation shows now. */
export function momentNow(): Instant {
  const now = new Date();
  return instantFromEpoch(now.getTime(), -now.getTimezoneOffset());
}

/** The moment now, told again every so often while it is shown. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(momentNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(momentNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

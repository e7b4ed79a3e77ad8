import { useEffect, useRef, type RefObject } from 'react';

/** Takes the keyboard to a heading as often as somebody arrives at it, so that what is new is read from its top and the keyboard is
 *  never left on something that is gone. The heading needs `tabIndex={-1}`; without a place to arrive at nothing moves. */
export function useArrival(at: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at !== undefined) heading.current?.focus({ preventScroll: true });
  }, [at]);
  return heading;
}

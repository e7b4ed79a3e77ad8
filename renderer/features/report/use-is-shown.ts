import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether a place of the page is drawn at all. A part of a form that is folded away is not. */
export function useIsShown(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setIsShown(element.getClientRects().length > 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, isShown];
}

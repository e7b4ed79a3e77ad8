import { useEffect, useState } from 'react';

/** After this pause a search counts as made, and is recorded as a look. */
const settleMs = 900;

/** What is typed, and whether it stood still for a moment: then it is a search on the record; keystrokes on the way to it are not. */
export function useSettled(typed: string): { readonly text: string; readonly isSettled: boolean } {
  const text = typed.trim().slice(0, 200);
  const [settledText, setSettledText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettledText(text), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, isSettled: text !== '' && text === settledText };
}

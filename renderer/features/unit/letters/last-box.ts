import { useRef, type FocusEvent } from 'react';

/** Remembers the box somebody last wrote in, so that a button beside it can write there too. */
export function useLastBox(): {
  readonly note: (event: FocusEvent) => void;
  readonly last: () => HTMLElement | undefined;
} {
  const box = useRef<HTMLElement | undefined>(undefined);
  return {
    note: (event) => {
      if (isBox(event.target)) box.current = event.target;
    },
    last: () => (box.current?.isConnected === true ? box.current : undefined),
  };
}

const isBox = (element: EventTarget): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** What a box holds once words are put where its caret stood, and the field it belongs to. */
export function insertInto(
  box: HTMLElement | undefined,
  words: string,
  formId: string,
): { readonly field: string; readonly text: string } | undefined {
  if (!box || !isBox(box) || !box.id.startsWith(formId)) return undefined;
  const field = box.id.slice(formId.length).replace(/^[^a-zA-Z]+/, '');
  const from = box.selectionStart ?? box.value.length;
  const to = box.selectionEnd ?? from;
  return { field, text: box.value.slice(0, from) + words + box.value.slice(to) };
}

import type { FocusEvent } from 'react';

/** For a box that suggests: who leaves it leaves the suggestion it pointed at. What was pasted, dictated or deleted opens no list, and
 *  Fluent's combobox forgets what it points at only when a list closes: the name of something that is not on the page would stay. */
export function leaveSuggestion({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.removeAttribute('aria-activedescendant');
}

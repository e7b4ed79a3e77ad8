import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly className: string; readonly children: ReactNode };

/** A piece of a page that scrolls by itself: named, and reached by the keyboard. */
export function Scrolled({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it
    <section aria-label={label} className={className} tabIndex={0}>
      {children}
    </section>
  );
}

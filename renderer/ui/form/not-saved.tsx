import { useEffect, useRef } from 'react';
import { ErrorPanel } from '../error-panel.tsx';
import type { Fault } from '../outcome.ts';

/** Why the world did not let the form be saved: beside the button that was pressed, for the top of a long form is out of sight. */
export function NotSaved({ fault }: { readonly fault: Fault }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [fault]);
  return (
    <div ref={panel}>
      <ErrorPanel error={{ fault }} />
    </div>
  );
}

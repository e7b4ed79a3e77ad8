import { ErrorPanel } from './error-panel.tsx';
import type { Failure } from './outcome.ts';
import { Working } from './working.tsx';

type Props = {
  /** What was asked, and is not answered. */
  readonly asked: { readonly error: Failure | undefined; readonly again: () => void };
  /** What is being done: `Reading the samples`. */
  readonly says: string;
};

/** Stands where an answer will: what is being read, or why it could not be and a way to ask again. */
export function Awaiting({ asked, says }: Props) {
  return asked.error ? (
    <ErrorPanel error={asked.error} onAgain={asked.again} />
  ) : (
    <Working says={says} />
  );
}

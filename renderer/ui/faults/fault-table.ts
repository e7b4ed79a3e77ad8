import type { Fault } from '../outcome.ts';

/** What happened, what was kept, what to do. */
export type FaultWords = {
  readonly happened: string;
  readonly kept: string;
  readonly todo: string;
};

/** What is said of each kind of fault. */
export type FaultTable = Readonly<Record<string, (fault: Fault) => FaultWords>>;

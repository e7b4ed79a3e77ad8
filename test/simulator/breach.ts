/** @file What a schedule found: which promise was broken, at which step. */

/** I1 to I9 of the test plan; `bug`: our code threw. */
export type Promised = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'bug';

export type Breach = { readonly promised: Promised; readonly says: string; readonly step: number };

export class Broken extends Error {
  readonly promised: Promised;
  constructor(promised: Promised, says: string) {
    super(says);
    this.promised = promised;
  }
}

import type { CaseState } from '../../../shared/domain/state.ts';
import type { StoredAct } from '../fold/stored-act.ts';

/** A case as the vault works on it. */
export type LoadedCase = {
  readonly caseId: string;
  /** All that is held, also acts that do not stand (`standing.ts`). */
  readonly acts: readonly StoredAct[];
  readonly state: CaseState;
};

import type { CaseView } from '../../../shared/contract/vault.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';

/** What the form of an act is given. It shows the form; the page around it has the heading and the way back. */
export type ActFormProps = {
  readonly view: CaseView;
  /** The act is saved: back to the case. */
  readonly done: () => void;
  readonly cancel: () => void;
};

/** What a form that opens a new case is given. */
export type NewCaseFormProps = {
  /** The case is open: on to it. Undefined when nothing was kept. */
  readonly done: (caseId: CaseId | undefined) => void;
  readonly cancel: () => void;
};

import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { CaseState } from '../state.ts';
import { undeletedAtSource } from './slice.ts';

const source = house(
  'Sensitive association data does not stay on the general intranet or in a mailbox: once it is sealed here, the original is deleted where it came from.',
);

/** Originals that still lie where they came from. They lie there whether the case is open, closed or stopped. */
export const intakeDocumentDuties = (state: CaseState): readonly Duty[] =>
  undeletedAtSource(state.intakeDocument).map((document) => ({
    key: `intake-document/${document.documentId}`,
    says: 'Delete at source',
    detail: document.isApart
      ? 'a document that is kept apart'
      : `${document.name}, ${document.source}`,
    waitingFor: 'unit',
    settledBy: 'intake-document.source-deleted/1',
    source,
  }));

import type { ActId } from '../act.ts';
import type { EventOf, Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { intakeDocumentEvents } from './events.ts';
import type { IntakeDocumentSlice, SourceEnd } from './slice.ts';

/** Documents gather; the bytes of the file stay in the ledger. */
export const intakeDocumentFolds: Folds<IntakeDocumentSlice, typeof intakeDocumentEvents> = {
  'intake-document.imported/1': (slice, event, act) => imported(slice, event, act.id, false),
  'intake-document.imported-apart/1': (slice, event, act) => imported(slice, event, act.id, true),
  'intake-document.source-deleted/1': (slice, { type: _type, documentId, ...end }, act) =>
    withEnd(slice, documentId, { ...end, how: 'deleted', actId: act.id }),
  'intake-document.source-kept/1': (slice, { type: _type, documentId, ...end }, act) =>
    withEnd(slice, documentId, { ...end, how: 'kept', actId: act.id }),
};

const withEnd = (
  slice: IntakeDocumentSlice,
  documentId: string,
  end: SourceEnd,
): IntakeDocumentSlice => ({
  documents: slice.documents.map((known) =>
    known.documentId === documentId
      ? { ...known, sourceEnds: addOnce(known.sourceEnds, end) }
      : known,
  ),
});

type Imported = EventOf<
  typeof intakeDocumentEvents,
  'intake-document.imported/1' | 'intake-document.imported-apart/1'
>;

const imported = (
  slice: IntakeDocumentSlice,
  { type: _type, originalBase64: _original, ...document }: Imported,
  actId: ActId,
  isApart: boolean,
): IntakeDocumentSlice =>
  slice.documents.some((known) => known.documentId === document.documentId)
    ? slice
    : { documents: [...slice.documents, { ...document, actId, isApart, sourceEnds: [] }] };

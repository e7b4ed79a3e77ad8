import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { intakeDocumentEvents } from './events.ts';

type Event<Type extends keyof typeof intakeDocumentEvents> = z.infer<
  (typeof intakeDocumentEvents)[Type]
>;
type End = { readonly actId: ActId };

/** What came of the original where it came from. */
export type SourceEnd =
  | (Omit<Event<'intake-document.source-deleted/1'>, 'type' | 'documentId'> & {
      readonly how: 'deleted';
    } & End)
  | (Omit<Event<'intake-document.source-kept/1'>, 'type' | 'documentId'> & {
      readonly how: 'kept';
    } & End);

/** A document as it was read; its bytes lie in the ledger. */
export type IntakeDocument = Omit<
  Event<'intake-document.imported/1'>,
  'type' | 'originalBase64'
> & {
  readonly actId: ActId;
  /** Kept in the reporter's compartment. */
  readonly isApart: boolean;
  readonly sourceEnds: readonly SourceEnd[];
};

/** The documents of a case, oldest first. */
export type IntakeDocumentSlice = { readonly documents: readonly IntakeDocument[] };

/** Nothing imported. */
export const emptyIntakeDocument: IntakeDocumentSlice = { documents: [] };

/** The documents whose originals still lie where they came from. */
export const undeletedAtSource = (slice: IntakeDocumentSlice): readonly IntakeDocument[] =>
  slice.documents.filter((document) => document.sourceEnds.length === 0);

import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { intakeDocumentEvents } from './events.ts';

type Event<Type extends keyof typeof intakeDocumentEvents> = EventOf<
  typeof intakeDocumentEvents,
  Type
>;

const aFileIsImportedOnce: Rule<Event<'intake-document.imported/1'>, CaseState> = {
  name: 'aFileIsImportedOnce',
  source: house('The same bytes are the same document: their hash says so.'),
  refuse: ({ documentId, sha256 }, { state }) =>
    state.intakeDocument.documents.some(
      (known) => known.documentId === documentId || known.sha256 === sha256,
    )
      ? {
          kind: 'intake-document/imported-already',
          says: 'This file is in the case already: its hash is the same.',
          fields: ['name'],
        }
      : undefined,
};

const onlyAnOriginalThatStillLiesIsDealtWith = <E extends { readonly documentId: string }>(
  dated: (event: E) => Parameters<typeof notBefore>[0],
): Rule<E, CaseState> => ({
  name: 'onlyAnOriginalThatStillLiesIsDealtWith',
  source: house('An original is deleted once, and after it was imported.'),
  refuse: (event, { state }) => {
    const document = state.intakeDocument.documents.find(
      (known) => known.documentId === event.documentId,
    );
    if (!document || document.sourceEnds.some((end) => end.how === 'deleted'))
      return {
        kind: 'intake-document/nothing-to-delete',
        says: 'This original is not in the case, or was deleted already.',
        fields: ['documentId'],
      };
    return notBefore(
      dated(event),
      document.importedOn,
      'This comes before the import. Keep the original until it is safely here.',
    );
  },
});

/** What is taken in, and what becomes of the original. */
export const intakeDocumentRules: Rules<typeof intakeDocumentEvents, CaseState> = {
  'intake-document.imported/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'importedOn', on: event.importedOn }]),
    aFileIsImportedOnce,
  ],
  'intake-document.source-deleted/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'deletedOn', on: event.deletedOn }]),
    onlyAnOriginalThatStillLiesIsDealtWith((event) => ({
      field: 'deletedOn',
      on: event.deletedOn,
    })),
  ],
  'intake-document.source-kept/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'keptOn', on: event.keptOn }]),
    onlyAnOriginalThatStillLiesIsDealtWith((event) => ({ field: 'keptOn', on: event.keptOn })),
  ],
};

import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import type { CaseState } from '../state.ts';
import type { intakeDocumentEvents } from './events.ts';

type Event<Type extends keyof typeof intakeDocumentEvents> = EventOf<
  typeof intakeDocumentEvents,
  Type
>;

type Imported = Event<'intake-document.imported/1'> | Event<'intake-document.imported-apart/1'>;

/** True where what a document says of its sender must not lie open in the case. */
export const isReporterProtected = (state: CaseState): boolean => {
  const route = reportOf(state.report)?.route;
  return route !== undefined && route.origin !== 'self' && route.protection !== 'named';
};

const aDocumentDoesNotGiveTheReporterAway: Rule<Imported, CaseState> = {
  name: 'aDocumentDoesNotGiveTheReporterAway',
  source: house(
    'An email says who sent it. Where who reported is protected, it lies in their compartment, under its own key.',
  ),
  refuse: (_event, { state }) =>
    isReporterProtected(state)
      ? {
          kind: 'intake-document/would-show-the-reporter',
          says: 'Who reported is protected, and this document may say who it was. Import it apart.',
          fields: ['name'],
        }
      : undefined,
};

const aFileIsImportedOnce: Rule<Imported, CaseState> = {
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
    aDocumentDoesNotGiveTheReporterAway,
  ],
  'intake-document.imported-apart/1': [
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

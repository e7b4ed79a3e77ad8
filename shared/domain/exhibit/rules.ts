import { house } from '../cite.ts';
import { isRecorder } from '../is-recorder.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { exhibitEvents } from './events.ts';
import { currentExhibits, exhibitNow, isDisposed } from './facts.ts';
import {
  aProgramIsTakenInOnPurpose,
  onlyAFileHasAFile,
  theSameFileIsTakenInOnce,
} from './file-rules.ts';

type Event<Type extends keyof typeof exhibitEvents> = EventOf<typeof exhibitEvents, Type>;
type OfExhibit = { readonly exhibitId: string };

const anExhibitIsRegisteredOnce: Rule<OfExhibit, CaseState> = {
  name: 'anExhibitIsRegisteredOnce',
  source: house('An exhibit keeps its first entry; what is wrong in it is put right beside it.'),
  refuse: ({ exhibitId }, { state }) =>
    exhibitNow(state, exhibitId)
      ? { kind: 'exhibit/exists', says: 'This exhibit is registered already.' }
      : undefined,
};

const aReferenceNamesOneExhibit: Rule<
  Pick<Event<'exhibit.registered/1'>, 'exhibitId' | 'reference'>,
  CaseState
> = {
  name: 'aReferenceNamesOneExhibit',
  source: house('A label that two exhibits bear says nothing of either.'),
  refuse: ({ exhibitId, reference }, { state }) =>
    currentExhibits(state).some(
      (known) => known.exhibit.exhibitId !== exhibitId && known.reference === reference,
    )
      ? {
          kind: 'exhibit/reference-taken',
          says: 'Another exhibit of this case has this reference. Take the next number.',
          fields: ['reference'],
        }
      : undefined,
};

const aThingIsKeptSomewhere: Rule<Event<'exhibit.registered/1'>, CaseState> = {
  name: 'aThingIsKeptSomewhere',
  source: house('Exhibits are securely stored: the first entry says where.'),
  refuse: ({ kind, location }) =>
    kind !== 'file' && location === ''
      ? {
          kind: 'exhibit/no-place',
          says: 'Say where it is kept: the room, the safe, the shelf.',
          fields: ['location'],
        }
      : undefined,
};

const onlyAnExhibitOfTheCaseIsMeant: Rule<OfExhibit, CaseState> = {
  name: 'onlyAnExhibitOfTheCaseIsMeant',
  source: house('What is recorded of an exhibit belongs to one that is registered here.'),
  refuse: ({ exhibitId }, { state }) =>
    exhibitNow(state, exhibitId)
      ? undefined
      : {
          kind: 'exhibit/not-known',
          says: 'This exhibit is not registered in this case.',
          fields: ['exhibitId'],
        },
};

const whatIsGoneStaysGone: Rule<OfExhibit, CaseState> = {
  name: 'whatIsGoneStaysGone',
  source: house('An exhibit that was disposed of is neither moved nor disposed of again.'),
  refuse: ({ exhibitId }, { state }) =>
    isDisposed(state, { exhibitId })
      ? {
          kind: 'exhibit/disposed',
          says: 'This exhibit was disposed of. Its log is finished.',
          fields: ['exhibitId'],
        }
      : undefined,
};

const onlyThingsAreMoved: Rule<OfExhibit, CaseState> = {
  name: 'onlyThingsAreMoved',
  source: house(
    'A file lies sealed in the case and leaves it only by being saved out, which is recorded. What it came on is a thing of its own.',
  ),
  refuse: ({ exhibitId }, { state }) =>
    exhibitNow(state, exhibitId)?.exhibit.kind === 'file'
      ? {
          kind: 'exhibit/is-a-file',
          says: 'A file is not moved: it lies sealed in this case. Register what it came on as a thing of its own.',
          fields: ['exhibitId'],
        }
      : undefined,
};

const nothingMovesBeforeItWasFound: Rule<Event<'exhibit.moved/1'>, CaseState> = {
  name: 'nothingMovesBeforeItWasFound',
  source: house('An exhibit is moved after it came to us.'),
  refuse: ({ exhibitId, movedOn }, { state }) =>
    notBefore(
      { field: 'movedOn', on: movedOn },
      exhibitNow(state, exhibitId)?.foundOn,
      'This comes before the exhibit was found.',
    ),
};

const aNewSealHasItsOwnNumber: Rule<Event<'exhibit.moved/1'>, CaseState> = {
  name: 'aNewSealHasItsOwnNumber',
  source: house(
    'A seal shows that nobody was at an exhibit because no two bear one number. Who seals it anew writes the new number down.',
  ),
  refuse: ({ exhibitId, seal, sealNumber }, { state }) => {
    const now = exhibitNow(state, exhibitId);
    const before = now?.sealNumber ?? '';
    const borne = [now?.exhibit, ...(now?.exhibit.movements ?? [])].map((one) => one?.sealNumber);
    if (seal === 'resealed' && (sealNumber === '' || borne.includes(sealNumber)))
      return {
        kind: 'exhibit/seal-number',
        says: 'Give the number of the new seal. It is not that of the old one.',
        fields: ['sealNumber'],
      };
    return seal === 'unbroken' && before !== '' && sealNumber !== before
      ? {
          kind: 'exhibit/seal-differs',
          says: 'This is not the number that the record has. If the seal was changed, say so.',
          fields: ['sealNumber'],
        }
      : undefined;
  },
};

const aWithdrawalIsSaidOnce: Rule<OfExhibit, CaseState> = {
  name: 'aWithdrawalIsSaidOnce',
  source: house('What is withdrawn is not relied on any more; saying it twice adds nothing.'),
  refuse: ({ exhibitId }, { state }) =>
    exhibitNow(state, exhibitId)?.standing === 'withdrawn'
      ? {
          kind: 'exhibit/withdrawn',
          says: 'This exhibit was withdrawn already.',
          fields: ['exhibitId'],
        }
      : undefined,
};

const whoAuthorisesDoesNotCarryItOut: Rule<Event<'exhibit.disposed/1'>, CaseState> = {
  name: 'whoAuthorisesDoesNotCarryItOut',
  source: house('Evidence that is gone cannot be asked for again: two people answer for it.'),
  refuse: ({ authorisedBy }, context) =>
    isRecorder(authorisedBy, context)
      ? {
          kind: 'exhibit/own-authority',
          says: 'Somebody else authorises the disposal. Name who it is.',
          fields: ['authorisedBy'],
        }
      : undefined,
};

const aFileIsOnlyDestroyed: Rule<Event<'exhibit.disposed/1'>, CaseState> = {
  name: 'aFileIsOnlyDestroyed',
  source: house(
    'A sealed file is disposed of by dropping its key. What is returned or transferred is a copy, which is saved out.',
  ),
  refuse: ({ exhibitId, how, to }, { state }) => {
    if (how !== 'destroyed' && exhibitNow(state, exhibitId)?.exhibit.kind === 'file')
      return {
        kind: 'exhibit/file-is-destroyed',
        says: 'A file is disposed of by destroying it. Save it out first where somebody is to have it.',
        fields: ['how'],
      };
    return how !== 'destroyed' && to === ''
      ? { kind: 'exhibit/to-nobody', says: 'Say who has it now.', fields: ['to'] }
      : undefined;
  },
};

const onlyAFileIsSavedOut: Rule<OfExhibit, CaseState> = {
  name: 'onlyAFileIsSavedOut',
  source: house('Only a file that is still here can be saved out.'),
  refuse: ({ exhibitId }, { state }) => {
    const now = exhibitNow(state, exhibitId);
    return now?.exhibit.kind === 'file' && now.standing !== 'disposed'
      ? undefined
      : {
          kind: 'exhibit/no-file',
          says: 'There is no file here to save.',
          fields: ['exhibitId'],
        };
  },
};

/** What may be recorded of exhibits, and by whom. */
export const exhibitRules: Rules<typeof exhibitEvents, CaseState> = {
  'exhibit.registered/1': [
    nothingHappenedInTheFuture(({ foundOn }) => [{ field: 'foundOn', on: foundOn }]),
    anExhibitIsRegisteredOnce,
    aReferenceNamesOneExhibit,
    aThingIsKeptSomewhere,
    onlyAFileHasAFile,
    aProgramIsTakenInOnPurpose,
    theSameFileIsTakenInOnce,
  ],
  'exhibit.corrected/1': [
    nothingHappenedInTheFuture(({ foundOn }) => [{ field: 'foundOn', on: foundOn }]),
    onlyAnExhibitOfTheCaseIsMeant,
    aReferenceNamesOneExhibit,
  ],
  'exhibit.moved/1': [
    nothingHappenedInTheFuture(({ movedOn }) => [{ field: 'movedOn', on: movedOn }]),
    onlyAnExhibitOfTheCaseIsMeant,
    onlyThingsAreMoved,
    whatIsGoneStaysGone,
    nothingMovesBeforeItWasFound,
    aNewSealHasItsOwnNumber,
  ],
  'exhibit.withdrawn/1': [
    nothingHappenedInTheFuture(({ withdrawnOn }) => [{ field: 'withdrawnOn', on: withdrawnOn }]),
    onlyAnExhibitOfTheCaseIsMeant,
    aWithdrawalIsSaidOnce,
    whatIsGoneStaysGone,
  ],
  'exhibit.disposed/1': [
    nothingHappenedInTheFuture(({ disposedOn }) => [{ field: 'disposedOn', on: disposedOn }]),
    onlyAnExhibitOfTheCaseIsMeant,
    whatIsGoneStaysGone,
    aFileIsOnlyDestroyed,
    whoAuthorisesDoesNotCarryItOut,
  ],
  'exhibit.saved-out/1': [onlyAFileIsSavedOut],
  'exhibit.paper-saved/1': [],
};

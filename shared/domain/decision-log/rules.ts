import { compareDates } from '../../kit/civil-date.ts';
import { londonTimeOf } from '../../kit/instant.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { decisionLogEvents } from './events.ts';

type EntryRule = Rule<EventOf<typeof decisionLogEvents, 'decision-log.entered/1'>, CaseState>;

const theLogIsReadBeforeItIsWritten: EntryRule = {
  name: 'theLogIsReadBeforeItIsWritten',
  source: house('An entry follows the last one. Whoever writes it has seen that one.'),
  refuse: ({ follows }, { state }) =>
    state.decisionLog.entries.at(-1)?.entryId === follows
      ? undefined
      : {
          kind: 'record/changed-meanwhile',
          says: 'Another entry was made while the form was open. Read it, then save again.',
          fields: ['follows'],
        },
};

const anEntryIsMadeOnce: EntryRule = {
  name: 'anEntryIsMadeOnce',
  source: house('An entry never changes. A correction is a new entry that points back.'),
  refuse: ({ entryId }, { state }) =>
    state.decisionLog.entries.some((known) => known.entryId === entryId)
      ? {
          kind: 'decision-log/entered-already',
          says: 'This entry is in the log already, and stays as it is. Correct it by a new entry.',
        }
      : undefined,
};

const aDecisionIsTakenBeforeItIsEntered: EntryRule = {
  name: 'aDecisionIsTakenBeforeItIsEntered',
  source: house('The log records what was decided, not what will be.'),
  refuse: ({ decidedOn, decidedAt }, { today, now }) =>
    decidedOn === today && decidedAt > londonTimeOf(now)
      ? {
          kind: 'decision-log/time-to-come',
          says: 'This time is still to come. Give the time at which it was decided.',
          fields: ['decidedAt'],
        }
      : undefined,
};

const aLateEntrySaysWhy: EntryRule = {
  name: 'aLateEntrySaysWhy',
  source: house(
    'When a decision was taken and when it was entered are kept apart; an entry of a later day says why it is late.',
  ),
  refuse: ({ decidedOn, enteredLateBecause }, { today }) =>
    compareDates(decidedOn, today) < 0 && enteredLateBecause === ''
      ? {
          kind: 'decision-log/late-without-reason',
          says: 'The decision was taken on an earlier day. Say why it is entered only now.',
          fields: ['enteredLateBecause'],
        }
      : undefined,
};

const aCorrectionPointsBack: EntryRule = {
  name: 'aCorrectionPointsBack',
  source: house('What is put right is in the log, and is put right once: correct the correction.'),
  refuse: ({ corrects }, { state }) => {
    if (!corrects) return undefined;
    const { entries } = state.decisionLog;
    const fields = ['corrects.entryId'];
    if (!entries.some((known) => known.entryId === corrects.entryId))
      return {
        kind: 'decision-log/no-entry',
        says: 'The entry to correct is not in the log.',
        fields,
      };
    return entries.some((known) => known.corrects?.entryId === corrects.entryId)
      ? {
          kind: 'decision-log/corrected-already',
          says: 'This entry was corrected already. Correct the entry that did it.',
          fields,
        }
      : undefined;
  },
};

/** How the log is written. */
export const decisionLogRules: Rules<typeof decisionLogEvents, CaseState> = {
  'decision-log.entered/1': [
    anEntryIsMadeOnce,
    nothingHappenedInTheFuture((event) => [{ field: 'decidedOn', on: event.decidedOn }]),
    aDecisionIsTakenBeforeItIsEntered,
    aLateEntrySaysWhy,
    aCorrectionPointsBack,
    theLogIsReadBeforeItIsWritten,
  ],
};

import type { z } from 'zod';
import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { accessEvents } from './events.ts';
import { standingInCase, type Colleague } from './people.ts';
import { standingEnds } from './standing.ts';
import {
  hasAccess,
  holdersOf,
  standingConflicts,
  steppedBackForConflict,
  wasEverHanded,
} from './who.ts';

/** @file To whom a case may be given. */

type Granted = z.infer<(typeof accessEvents)['access.granted/1']>;
type GivingRule = Rule<Granted, CaseState>;

const onlyAColleagueWhoServesIsGiven: GivingRule = {
  name: 'onlyAColleagueWhoServesIsGiven',
  source: house(
    'A case is given to people of the unit who still serve and sign on a workstation of their own.',
  ),
  refuse: ({ memberId }, { unit }) =>
    unit.people.some((person) => person.memberId === memberId && person.endedOn === undefined)
      ? undefined
      : {
          kind: 'access/not-a-colleague',
          says: 'Choose a colleague who works on a workstation of their own and still serves.',
          fields: ['memberId'],
        },
};

const nobodyInACaseIsGivenIt: GivingRule = {
  name: 'nobodyInACaseIsGivenIt',
  source: house('The subject of a case, or a person named in it, can never be given it.'),
  refuse: (event, { state, unit }) =>
    standingInCase(state, colleagueOf(event, unit.people)) === 'them'
      ? {
          kind: 'access/in-the-case',
          says: 'This colleague is named in the case, or is its subject. They can never be given it.',
          fields: ['memberId'],
        }
      : undefined,
};

const aSameNameIsExplained: GivingRule = {
  name: 'aSameNameIsExplained',
  source: house(
    'The subject of a case, or a person named in it, can never be given it. Where only the name is the same, whoever gives it says how they know that it is somebody else.',
  ),
  refuse: (event, { state, unit }) =>
    standingInCase(state, colleagueOf(event, unit.people)) === 'same-name' &&
    event.anotherPerson.trim() === ''
      ? {
          kind: 'access/same-name',
          says: 'Somebody of the same name is in the case. Say how you know that it is another person.',
          fields: ['anotherPerson'],
        }
      : undefined,
};

const nobodyIsGivenACaseOverAConflict: GivingRule = {
  name: 'nobodyIsGivenACaseOverAConflict',
  source: house(
    'Who stepped back for a conflict of interest, or has one that nobody has decided on, is not given the case.',
  ),
  refuse: ({ memberId }, { state }) =>
    steppedBackForConflict(state, memberId) || standingConflicts(state, memberId).length > 0
      ? {
          kind: 'access/conflict',
          says: 'This colleague has a conflict of interest in this case. It is given to somebody else.',
          fields: ['memberId'],
        }
      : undefined,
};

const nobodyIsGivenWhatTheyHave: GivingRule = {
  name: 'nobodyIsGivenWhatTheyHave',
  source: house('A second grant says something only where it gives more than the first.'),
  refuse: ({ memberId, devices, withReporter, withCharacteristics }, { state }) => {
    const held = holdersOf(state).find(({ member }) => member === memberId);
    return held &&
      // One who came back at a new workstation has the case there only once somebody gives it on purpose.
      devices.every((device) => wasEverHanded(state, device)) &&
      (!withReporter || held.withReporter) &&
      (!withCharacteristics || held.withCharacteristics)
      ? {
          kind: 'access/has-it',
          says: 'This colleague has access already.',
          fields: ['memberId'],
        }
      : undefined;
  },
};

const whoReportedIsGivenOnPurpose: GivingRule = {
  name: 'whoReportedIsGivenOnPurpose',
  source: house(
    'Who reported is sealed apart. It is given to who needs it, with the reason, by somebody who was given it.',
  ),
  refuse: ({ withReporter, reporterReason }, { state, actor }) => {
    if (!withReporter) return undefined;
    if (reporterReason.trim() === '')
      return {
        kind: 'access/reporter-without-reason',
        says: 'Say why they need to know who reported.',
        fields: ['reporterReason'],
      };
    const mine = holdersOf(state).find(({ member }) => member === actor.member);
    return mine?.withReporter
      ? undefined
      : {
          kind: 'access/reporter-not-yours',
          says: 'You were not given who reported, so you cannot give it on.',
          fields: ['withReporter'],
        };
  },
};

const everyEndIsSeen: GivingRule = {
  name: 'everyEndIsSeen',
  source: house('Who gives a case back has seen that it was taken away, and why.'),
  refuse: ({ memberId, over }, { state }) =>
    !hasAccess(state, memberId) &&
    standingEnds(state, memberId).some((end) => !over.includes(end.actId))
      ? {
          kind: 'record/changed-meanwhile',
          says: 'This was changed while the form was open. Look at what stands now, then save again.',
          fields: ['over'],
        }
      : undefined,
};

/** The colleague as the unit's record knows them; otherwise by the name in the act. */
const colleagueOf = (
  { memberId, memberName }: Granted,
  people: readonly (Colleague & { readonly memberId?: string | undefined })[],
): Colleague => people.find((person) => person.memberId === memberId) ?? { name: memberName };

/** Asked before anybody is given a case. */
export const givingRules: readonly GivingRule[] = [
  onlyAColleagueWhoServesIsGiven,
  nobodyInACaseIsGivenIt,
  aSameNameIsExplained,
  nobodyIsGivenACaseOverAConflict,
  nobodyIsGivenWhatTheyHave,
  whoReportedIsGivenOnPurpose,
  everyEndIsSeen,
];

import { allById } from '../../kit/by-id.ts';
import { house } from '../cite.ts';
import type { RegistersState } from '../registers-state.ts';
import { drawSample } from './draw.ts';
import { ofInterest, type InterestEvent, type InterestRule } from './entry-rules.ts';
import { interestExtractOf } from './extract.ts';
import { samplePopulation } from './population.ts';
import type { InterestExtract } from './slice.ts';
import { interestStandingOf } from './standing.ts';
import { openFollowUps, openSamples } from './waits.ts';
import { approvingOffices } from '../gift/extract-rules.ts';

/** @file Verification, dip samples, letters, and what is published of the register of interests. */

export const aFollowUpIsOfARefusal: InterestRule<InterestEvent<'interest.follow-up-begun/1'>> = {
  name: 'aFollowUpIsOfARefusal',
  source: house(
    'HMIC 2014, Leicestershire: “Rejected business interest applications are followed up to ensure the rejection is being complied with, when intelligence or information is received suggesting such follow-up is necessary.”',
  ),
  refuse: ofInterest((interest) =>
    ['refused', 'rescinded', 'lapsed', 'withdrawn'].includes(interestStandingOf(interest))
      ? undefined
      : {
          kind: 'interest/not-refused',
          says: 'A follow-up asks whether something that is not allowed goes on. This is not refused.',
        },
  ),
};

export const onlyAnOpenCheckIsClosed: InterestRule<InterestEvent<'interest.checked/1'>> = {
  name: 'onlyAnOpenCheckIsClosed',
  source: house('A check answers a follow-up or a sample that is open, or stands by itself.'),
  refuse: ofInterest((interest, { followUpId, sampleId }, { state }) => {
    const isOpen =
      (followUpId === undefined ||
        openFollowUps(interest).some((known) => known.followUpId === followUpId)) &&
      (sampleId === undefined ||
        openSamples(interest, state.interest.samples).some((known) => known.sampleId === sampleId));
    return isOpen
      ? undefined
      : { kind: 'interest/check-done', says: 'This check was recorded already.' };
  }),
};

export const aSampleIsDrawnFromItsSeed: InterestRule<InterestEvent<'interest-sample.drawn/1'>> = {
  name: 'aSampleIsDrawnFromItsSeed',
  source: house(
    'Nobody chooses whom a dip sample finds, and anybody can draw it again from its seed.',
  ),
  refuse: ({ sampleId, of, seed, population, drawn }, { state }) => {
    if (state.interest.samples.some((known) => known.sampleId === sampleId))
      return { kind: 'interest-sample/exists', says: 'This sample was drawn already.' };
    const held = samplePopulation(state.interest, of);
    const again = drawSample(population, seed, drawn.length);
    const isSame =
      held.length === population.length &&
      held.every((id, at) => id === population[at]) &&
      again.length === drawn.length &&
      again.every((id, at) => id === drawn[at]);
    return isSame
      ? undefined
      : {
          kind: 'interest-sample/not-as-drawn',
          says: 'The register has changed since, or this is not what the seed draws. Draw again.',
        };
  },
};

export const aLetterSaysWhatWasDecided: InterestRule<InterestEvent<'interest.letter-issued/1'>> = {
  name: 'aLetterSaysWhatWasDecided',
  source: house(
    'HMIC 2014, Hampshire: “All applicants receive a detailed explanatory letter and any appeals are routed to a chief officer.”',
  ),
  refuse: ofInterest((interest, { kind, letterId }) => {
    if (interest.letters.some((letter) => letter.letterId === letterId))
      return { kind: 'interest/letter-exists', says: 'This letter was made already.' };
    const isSo = {
      approval: interest.decisions.some(({ decision }) => decision !== 'refused'),
      refusal: interest.decisions.some(({ decision }) => decision === 'refused'),
      'renewal-notice': interest.notices.length > 0,
      'appeal-outcome': interest.appealDecisions.length > 0,
    }[kind];
    return isSo
      ? undefined
      : {
          kind: 'interest/nothing-to-tell',
          says: 'This letter tells of something that did not happen.',
        };
  }),
};

export const onlyALetterOfTheEntryIsOpened: InterestRule<
  InterestEvent<'interest.letter-opened/1'>
> = {
  name: 'onlyALetterOfTheEntryIsOpened',
  source: house('Whoever looks at a paper that names somebody is recorded.'),
  refuse: ofInterest((interest, { letterId }) =>
    interest.letters.some((letter) => letter.letterId === letterId)
      ? undefined
      : { kind: 'interest/no-such-letter', says: 'This letter was not made here.' },
  ),
};

type OnExtract = { readonly extractId: string };
const extractIn = (state: RegistersState, { extractId }: OnExtract): InterestExtract | undefined =>
  state.interest.extracts.find((known) => known.extractId === extractId);

export const aListOfTypesIsMadeOnce: InterestRule<OnExtract> = {
  name: 'aListOfTypesIsMadeOnce',
  source: house('What was approved is what was made.'),
  refuse: (event, { state }) =>
    extractIn(state, event)
      ? { kind: 'interest-extract/exists', says: 'This list was made already.' }
      : undefined,
};

export const aListOfTypesSaysWhatTheRegisterSays: InterestRule<
  InterestEvent<'interest-extract.made/1'>
> = {
  name: 'aListOfTypesSaysWhatTheRegisterSays',
  source: house('What is published stands in the act itself, and is what the register says.'),
  refuse: ({ rows }, { state }) =>
    rows.length > 0 && JSON.stringify(rows) === JSON.stringify(interestExtractOf(state.interest))
      ? undefined
      : {
          kind: 'interest-extract/not-as-recorded',
          says:
            allById(state.interest.interests).length === 0
              ? 'Nothing is recorded yet.'
              : 'The register has changed since, or nothing in it is active. Look at the list again.',
        },
};

export const aListOfTypesIsApprovedOnce: InterestRule<OnExtract> = {
  name: 'aListOfTypesIsApprovedOnce',
  source: house('An approval is given once.'),
  refuse: (event, { state }) => {
    const extract = extractIn(state, event);
    if (!extract) return { kind: 'interest-extract/not-found', says: 'This list is not here.' };
    return extract.approved
      ? { kind: 'interest-extract/approved', says: 'This list is approved already.' }
      : undefined;
  },
};

export const nobodyApprovesTheirOwnListOfTypes: InterestRule<
  InterestEvent<'interest-extract.approved/1'>
> = {
  name: 'nobodyApprovesTheirOwnListOfTypes',
  source: house('What leaves the force is seen by a second person, who holds an office.'),
  refuse: (event, { state, unit }) => {
    const approver = unit.people.find(({ personId }) => personId === event.approvedBy.personId);
    if (!approver?.offices.some((held) => approvingOffices.some((office) => office === held)))
      return {
        kind: 'interest-extract/no-office',
        says: 'A supervisor or an authority of the unit approves what is published.',
        fields: ['approvedBy'],
      };
    return approver.memberId !== undefined &&
      approver.memberId === extractIn(state, event)?.madeByMember
      ? {
          kind: 'interest-extract/own',
          says: 'Whoever made the list does not approve it.',
          fields: ['approvedBy'],
        }
      : undefined;
  },
};

export const onlyAnApprovedListIsSaved: InterestRule<OnExtract> = {
  name: 'onlyAnApprovedListIsSaved',
  source: house('Nothing is published that nobody approved.'),
  refuse: (event, { state }) =>
    extractIn(state, event)?.approved
      ? undefined
      : { kind: 'interest-extract/not-approved', says: 'This list is not approved.' },
};

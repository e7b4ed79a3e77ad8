import { beat, type Beat } from '../beats.ts';
import type { Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file What vetting told the unit of its own accord, and an assessment for withdrawal (PD12, PD13; 2025 Regulations). */

/** Vetting sent word, and the unit weighed it two days later. */
export const vettingSentWord = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'vetting.information-received/1',
      informationId: idOf(cast.code, 'vetting information'),
      receivedOn: day(on),
      receivedFrom: 'Osric Thorbury, Vetting Officer',
      reference: `V/${cast.code}`,
      bearing: 'association',
      text: 'The renewal form names a household member whom the report does not.',
    }),
  ),
  beat(
    on + 2,
    fact({
      type: 'vetting.information-assessed/1',
      informationId: idOf(cast.code, 'vetting information'),
      assessedOn: day(on + 2),
      assessedBy: me.name,
      result: 'known-already',
      reference: '',
      reason: 'The same person under a former name; the interview speaks of them.',
    }),
  ),
];

/** Word of vetting that nobody has weighed yet. */
export const vettingWordWaits = (cast: Cast, on: number): Beat =>
  beat(
    on,
    fact({
      type: 'vetting.information-received/1',
      informationId: idOf(cast.code, 'vetting information', 'waits'),
      receivedOn: day(on),
      receivedFrom: 'Prudence Lackersteen, Force Vetting Manager',
      reference: '',
      bearing: 'risk',
      text: 'The aftercare questionnaire says that money is short since the summer.',
    }),
  );

/** Vetting chooses to review a member it need not review. */
export const vettingAccepted = (on: number, reason: string): Beat =>
  beat(
    on,
    fact({
      type: 'vetting.accepted/1',
      acceptedOn: day(on),
      acceptedBy: 'Prudence Lackersteen',
      reason,
    }),
  );

/** An assessment for withdrawal, from its beginning to its end; the clearance is kept. */
export const withdrawalAssessed = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'vetting.withdrawal-begun/1',
      assessmentId: idOf(cast.code, 'withdrawal'),
      begunOn: day(on),
      toldBy: 'Prudence Lackersteen',
      harmTest: 'no',
      policeFriend: 'yes',
      legalRepresentation: 'yes',
      note: '',
    }),
  ),
  beat(
    on + 30,
    fact({
      type: 'vetting.withdrawal-ended/1',
      assessmentId: idOf(cast.code, 'withdrawal'),
      endedOn: day(on + 30),
      toldBy: 'Prudence Lackersteen',
      outcome: 'clearance-kept',
      text: 'Kept, with a review in a year.',
    }),
  ),
];

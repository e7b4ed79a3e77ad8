import { house } from '../cite.ts';
import type { EventOf, Rule } from '../noun.ts';
import type { Office } from '../office.ts';
import type { RegistersState } from '../registers-state.ts';
import type { giftEvents } from './events.ts';
import { extractOf, isFaithful } from './extract.ts';
import type { Extract } from './slice.ts';

type Event<Type extends keyof typeof giftEvents> = EventOf<typeof giftEvents, Type>;
type OnExtract = { readonly extractId: string };

const extractIn = (state: RegistersState, { extractId }: OnExtract): Extract | undefined =>
  state.gift.extracts.find((known) => known.extractId === extractId);

export const anExtractIsMadeOnce: Rule<OnExtract, RegistersState> = {
  name: 'anExtractIsMadeOnce',
  source: house('What was approved is what was made.'),
  refuse: (event, { state }) =>
    extractIn(state, event)
      ? { kind: 'gift-extract/exists', says: 'This extract was made already.' }
      : undefined,
};

/** What is published stands in the act itself, so that what was approved is what is read; so it must be what the register says. */
export const anExtractSaysWhatTheRegisterSays: Rule<
  Event<'gift-extract.made/1'>,
  RegistersState
> = {
  name: 'anExtractSaysWhatTheRegisterSays',
  source: house(
    'Every offer of the time is published, accepted or not; what is withheld says why.',
  ),
  refuse: ({ from, until, rows }, { state }) => {
    const derived = extractOf(state.gift, { from, until });
    const isWhole =
      rows.length === derived.length &&
      rows.every((row, at) => derived[at] !== undefined && isFaithful(row, derived[at]));
    return isWhole && rows.length > 0
      ? undefined
      : {
          kind: 'gift-extract/not-as-recorded',
          says:
            derived.length === 0
              ? 'Nothing was offered in this time.'
              : 'The register has changed since. Look at the rows again.',
          fields: ['from'],
        };
  },
};

/** Offices that may approve what is published. */
export const approvingOffices: readonly Office[] = [
  'supervisor',
  'appropriate-authority',
  'head-of-psd',
  'deputy-head-of-psd',
  'deputy-chief-constable',
];

export const nobodyApprovesTheirOwnExtract: Rule<
  Event<'gift-extract.approved/1'>,
  RegistersState
> = {
  name: 'nobodyApprovesTheirOwnExtract',
  source: house('What leaves the force is seen by a second person, who holds an office.'),
  refuse: (event, { state, unit }) => {
    const approver = unit.people.find(({ personId }) => personId === event.approvedBy.personId);
    const fields = ['approvedBy'];
    if (!approver?.offices.some((held) => approvingOffices.some((office) => office === held)))
      return {
        kind: 'gift-extract/no-office',
        says: 'A supervisor or an authority of the unit approves what is published.',
        fields,
      };
    const made = extractIn(state, event);
    return made && approver.memberId === made.madeByMember
      ? {
          kind: 'gift-extract/own',
          says: 'Whoever made the extract does not approve it.',
          fields,
        }
      : undefined;
  },
};

export const anApprovedExtractIsApprovedOnce: Rule<OnExtract, RegistersState> = {
  name: 'anApprovedExtractIsApprovedOnce',
  source: house('An approval is given once.'),
  refuse: (event, { state }) => {
    const extract = extractIn(state, event);
    if (!extract) return { kind: 'gift-extract/not-found', says: 'This extract is not here.' };
    return extract.approved
      ? { kind: 'gift-extract/approved', says: 'This extract is approved already.' }
      : undefined;
  },
};

export const onlyAnApprovedExtractIsSaved: Rule<OnExtract, RegistersState> = {
  name: 'onlyAnApprovedExtractIsSaved',
  source: house('Nothing is published that nobody approved.'),
  refuse: (event, { state }) =>
    extractIn(state, event)?.approved
      ? undefined
      : { kind: 'gift-extract/not-approved', says: 'This extract is not approved.' },
};

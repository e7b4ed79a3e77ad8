import type { CaseState } from '../../../../shared/domain/state.ts';
import { officeNames } from '../../../../shared/domain/office.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Part } from './part.ts';

/** @file What was found and decided, on paper: triage, risk, advice, mitigation, representations, determinations. */

export const triage: Part = {
  title: 'Triage',
  items: ({ state }) =>
    state.triage.decisions.map(({ value }) => ({
      head: value.outcome === 'notifiable' ? 'Notifiable' : 'Not notifiable',
      of: [value],
      hide: ['outcome', 'policy'],
    })),
};

export const risk: Part = {
  title: 'Risk',
  items: ({ state }) =>
    state.risk.history.map(({ value, by }, index) => ({
      head: `Assessment ${String(index + 1)}, by ${by}: ${value.confirmedGrade ?? 'not graded'}`,
      of: [value],
      hide: ['policy'],
    })),
};

export const advice: Part = {
  title: 'Advice and guidance',
  items: ({ state }) =>
    state.advice.given.map((given) => ({
      head: `Given on ${formatPlain(given.givenOn)}`,
      of: [given],
      hide: ['givenOn'],
    })),
};

export const mitigation: Part = {
  title: 'Mitigation put to the member',
  items: ({ state }) =>
    state.mitigation.steps.map((step) => ({ head: step.text, of: [step], hide: ['text'] })),
};

export const representation: Part = {
  title: 'Representations',
  items: ({ state }) => [
    ...state.representation.invitations.map((invitation) => ({
      head: `Invited on ${formatPlain(invitation.invitedOn)}`,
      of: [invitation],
      hide: ['invitedOn'],
    })),
    ...state.representation.made.map((made) => ({
      head: `Received on ${formatPlain(made.receivedOn)}`,
      of: [made],
      hide: ['receivedOn'],
    })),
  ],
};

const outcomes = {
  'no-risk': 'No risk',
  'agreed-mitigation-approved': 'Agreed mitigation approved',
  'conditions-imposed': 'Conditions imposed',
  'association-must-cease': 'The association must cease',
} as const;

const confirmedWords = ({ determination }: CaseState, id: string): readonly string[] => {
  const confirmed = determination.confirmed?.[id];
  return confirmed ? [`Confirmed by ${confirmed.name} on their own workstation`] : [];
};

export const determination: Part = {
  title: 'Determination',
  items: ({ state }) => [
    ...state.determination.sought.map((sought) => ({
      head: `Put to the authority on ${formatPlain(sought.soughtOn)}`,
      of: [sought],
      hide: ['soughtOn'],
    })),
    ...state.determination.made.map((made) => ({
      head: `${outcomes[made.outcome]}, decided on ${formatPlain(made.decidedOn)}`,
      // Two people, told apart: who decided, and who recorded it.
      says: [
        `Decided by ${made.decidedBy.rankOrGrade} ${made.decidedBy.name}, ${officeNames[made.decidedBy.office]}`,
        `Recorded by ${made.recordedBy.name}`,
        ...confirmedWords(state, made.determinationId),
      ],
      of: [made],
      hide: ['outcome', 'decidedBy', 'decidedOn', 'recordedBy'],
    })),
  ],
};

import type { Rule, Rules } from '../noun.ts';
import type { CaseState } from '../state.ts';
import type { caseEvents } from './events.ts';

const onlyAnOpenCaseTakesActs: Rule<unknown, CaseState> = {
  name: 'onlyAnOpenCaseTakesActs',
  source: { kind: 'house', why: 'A closed case is a finished record. Reopen it with a reason before anything is added.' },
  refuse: (_event, { state }) =>
    state.case.closed ? { kind: 'case/closed', says: 'This case is closed. Reopen it first, with a reason.' } : undefined,
};

const onlyAClosedOrWithdrawnCaseReopens: Rule<unknown, CaseState> = {
  name: 'onlyAClosedOrWithdrawnCaseReopens',
  source: { kind: 'house', why: 'Reopening says that something was finished.' },
  refuse: (_event, { state }) =>
    state.case.closed || state.case.withdrawn ? undefined : { kind: 'case/open', says: 'This case is open already.' },
};

const aCaseBeginsOnce: Rule<unknown, CaseState> = {
  name: 'aCaseBeginsOnce',
  source: { kind: 'house', why: 'A case has one beginning and one reference.' },
  refuse: (_event, { state }) => (state.case.opened ? { kind: 'case/exists', says: 'This case was opened already.' } : undefined),
};

/** Who may do what to a case as a whole, and when. */
export const caseRules: Rules<typeof caseEvents, CaseState> = {
  'case.opened/1': [aCaseBeginsOnce],
  'case.allocated/1': [onlyAnOpenCaseTakesActs],
  'case.handed-over/1': [onlyAnOpenCaseTakesActs],
  'case.closed/1': [onlyAnOpenCaseTakesActs],
  'case.reopened/1': [onlyAClosedOrWithdrawnCaseReopens],
  'case.withdrawn/1': [onlyAnOpenCaseTakesActs],
  'case.opened-to-look/1': [],
  'case.printed/1': [],
  'case.copy-saved/1': [],
};

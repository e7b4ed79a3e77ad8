import { house } from '../cite.ts';
import type { Rule, Rules } from '../noun.ts';
import { provisional } from '../register.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { ReporterIdentity, reporterEvents } from './events.ts';

const aSourceIsNeverIdentified: Rule<{ readonly covertSource: 'no' | 'yes' }, CaseState> = {
  name: 'aSourceIsNeverIdentified',
  source: house(
    'The identity of a covert human intelligence source belongs to the source handling unit alone.',
  ),
  refuse: ({ covertSource }) =>
    covertSource === 'yes'
      ? {
          kind: 'reporter/covert-source',
          says: 'The identity of a covert source is not kept here. Nothing was saved; clear the form and speak to the source handling unit.',
          fields: ['covertSource'],
        }
      : undefined,
};

const aThirdPartyIsNotTheSubject: Rule<{ readonly identity: ReporterIdentity }, CaseState> = {
  name: 'aThirdPartyIsNotTheSubject',
  source: house(
    'Who reports on themselves needs no protection from the case; they are its subject.',
  ),
  refuse: ({ identity }, { state }) => {
    const report = reportOf(state.report);
    if (!report || report.route.origin === 'self') return undefined;
    const name = `${identity.forenames} ${identity.surname}`;
    return isSubject(report, { name, collarNumber: identity.collarNumber })
      ? {
          kind: 'reporter/is-the-subject',
          says: 'This is the subject of the report. Say in the report that it is a self-report.',
          fields: ['identity.surname'],
        }
      : undefined;
  },
};

const theReportSaysTheSameProtection: Rule<{ readonly protection: string }, CaseState> = {
  name: 'theReportSaysTheSameProtection',
  source: house(
    'What the case shows of a reporter follows the report; two answers would show too much or too little.',
  ),
  refuse: ({ protection }, { state }) => {
    const shown = provisional(state.report.fields.route)?.protection;
    return shown === undefined || shown === protection
      ? undefined
      : {
          kind: 'reporter/protection-differs',
          says: 'The report says otherwise how the reporter is protected. Amend the report first.',
          fields: ['protection'],
        };
  },
};

/** What may be kept of a reporter. */
export const reporterRules: Rules<typeof reporterEvents, CaseState> = {
  'reporter.identified/1': [
    aSourceIsNeverIdentified,
    aThirdPartyIsNotTheSubject,
    theReportSaysTheSameProtection,
    nothingIsLeftUnseen((state) => state.reporter.identified),
  ],
};

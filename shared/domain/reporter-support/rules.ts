import { house } from '../cite.ts';
import type { NamedPerson } from '../named-person.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { reportOf } from '../report/facts.ts';
import { isSubject } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { reporterSupportEvents } from './events.ts';
import { isSupported } from './slice.ts';

type Event<Type extends keyof typeof reporterSupportEvents> = EventOf<
  typeof reporterSupportEvents,
  Type
>;

const thereIsAReporterToSupport: Rule<unknown, CaseState> = {
  name: 'thereIsAReporterToSupport',
  source: house(
    'Support is for somebody who reported another. The subject is supported by other means, and nobody tries to find out who is anonymous.',
  ),
  refuse: (_event, { state }) => {
    const route = reportOf(state.report)?.route;
    if (!route || route.origin === 'self')
      return {
        kind: 'reporter-support/own-report',
        says: 'Nobody else reported this. The support here is for a reporter.',
      };
    return route.protection === 'anonymous' && state.reporter.identified.length === 0
      ? {
          kind: 'reporter-support/anonymous',
          says: 'Nobody knows who reported, and nobody tries to find out.',
        }
      : undefined;
  },
};

const theSubjectDoesNotSupportTheReporter = <E>(
  whose: (event: E) => { readonly field: string; readonly person: NamedPerson },
): Rule<E, CaseState> => ({
  name: 'theSubjectDoesNotSupportTheReporter',
  source: house('Who reported is never referred to the person they reported.'),
  refuse: (event, { state }) => {
    const report = reportOf(state.report);
    const { field, person } = whose(event);
    return report && isSubject(report, person)
      ? {
          kind: 'reporter-support/by-the-subject',
          says: 'This is the subject of the report. Choose somebody else.',
          fields: [`${field}.name`],
        }
      : undefined;
  },
});

const aContactHasAPlan: Rule<unknown, CaseState> = {
  name: 'aContactHasAPlan',
  source: house('Support begins with a plan that says how the reporter may safely be reached.'),
  refuse: (_event, { state }) =>
    isSupported(state.reporterSupport)
      ? undefined
      : { kind: 'reporter-support/no-plan', says: 'Plan the support first.' },
};

const detrimentIsWrittenDownAndAnswered: Rule<Event<'reporter-support.contacted/1'>, CaseState> = {
  name: 'detrimentIsWrittenDownAndAnswered',
  source: house(
    'Staff do not report where they fear for it. What a reporter meets is written down, with what is done.',
  ),
  refuse: ({ detriment, detrimentDetail, action }) => {
    const fields = [
      ...(detriment !== 'none' && detrimentDetail === '' ? ['detrimentDetail'] : []),
      ...(detriment === 'met' && action === '' ? ['action'] : []),
    ];
    return fields.length === 0
      ? undefined
      : {
          kind: 'reporter-support/detriment-not-answered',
          says: 'Say what they fear or have met, and what is done about it.',
          fields,
        };
  },
};

const theNextContactIsToCome: Rule<Event<'reporter-support.contacted/1'>, CaseState> = {
  name: 'theNextContactIsToCome',
  source: house('The next contact comes after this one.'),
  refuse: (event) =>
    notBefore(
      { field: 'nextContactOn', on: event.nextContactOn },
      event.contactedOn,
      'The next contact comes before this one.',
    ),
};

/** Who is supported, by whom, and what is written down of it. */
export const reporterSupportRules: Rules<typeof reporterSupportEvents, CaseState> = {
  'reporter-support.planned/1': [
    thereIsAReporterToSupport,
    theSubjectDoesNotSupportTheReporter((event) => ({ field: 'keptBy', person: event.keptBy })),
    nothingIsLeftUnseen((state) => state.reporterSupport.plan),
  ],
  'reporter-support.contacted/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'contactedOn', on: event.contactedOn }]),
    thereIsAReporterToSupport,
    aContactHasAPlan,
    theSubjectDoesNotSupportTheReporter((event) => ({
      field: 'contactedBy',
      person: event.contactedBy,
    })),
    detrimentIsWrittenDownAndAnswered,
    theNextContactIsToCome,
  ],
  'reporter-support.ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    aContactHasAPlan,
  ],
};

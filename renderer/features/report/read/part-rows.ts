import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { policyValue, type ResolvedPolicy } from '../../../../shared/domain/policy/resolve.ts';
import {
  answerWords,
  associationStatusWords,
  awarenessWords,
  frequencyWords,
  howMetWords,
  meansWords,
  sharedMoneyWords,
  subjectToldWords,
} from '../../../../shared/domain/report/association-words.ts';
import type { Report, ReportPart } from '../../../../shared/domain/report/events.ts';
import type { ManagerSection } from '../../../../shared/domain/report/intake.ts';
import {
  atRiskWords,
  channelWords,
  followsWords,
  managerCapacityWords,
  managerStateWords,
  opennessWords,
  originWords,
  protectedWords,
  protectionWords,
  systemsCheckWords,
} from '../../../../shared/domain/report/words.ts';
import { lagSentences } from '../lag-sentences.ts';
import { associateRows, handlesWords } from './associate-rows.ts';
import type { Row } from '../../../ui/rows.tsx';
import { dateRow, listed, row, said } from './row.ts';
import { colleagueWords, subjectRows } from './subject-rows.ts';

type Readers = {
  readonly [Part in ReportPart]: (
    value: Report[Part],
    policy: ResolvedPolicy,
  ) => readonly (readonly Row[])[];
};

/** How each part of a report reads: one block of rows, and one for each thing of a list. */
const readers: Readers = {
  systemsChecks: (checks) => [
    said(
      row('Systems checks', systemsCheckWords[checks.made]),
      'detail' in checks ? row('In detail', checks.detail) : undefined,
    ),
  ],
  protectedDisclosure: (question) => [
    said(
      row('Protected by legislation?', protectedWords[question.answer]),
      'concern' in question ? row('Why', question.concern) : undefined,
    ),
  ],
  route: (route) => [
    said(
      row('Who reported', originWords[route.origin]),
      row('How it arrived', channelWords[route.channel]),
      row('Protection', route.origin === 'self' ? '' : protectionWords[route.protection]),
      row('How it came about', route.detail),
    ),
  ],
  follows: (follows) => [
    said(
      row('Follows an earlier case', followsWords[follows.kind]),
      'reference' in follows ? row('Earlier case', follows.reference) : undefined,
    ),
  ],
  subject: (subject) => [subjectRows(subject)],
  awareness: (awareness) => [
    said(
      row('What the subject knew', awarenessWords[awareness.state]),
      row('Knows of the report', subjectToldWords[awareness.subjectTold]),
      row('What is known', awareness.whatIsKnown),
      row('How it is known', awareness.basis),
    ),
  ],
  associates: (associates) => associates.map(associateRows),
  association: (association, policy) => [
    said(
      row(
        'Kinds',
        wordingOf(policyValue(policy, 'definition.associationKinds') ?? [], association.kinds),
      ),
      row('What it is', association.nature),
      row('Why it may be notifiable', association.whyNotifiable),
      row(
        'How they met',
        [howMetWords[association.howMet], association.howMetDetail]
          .filter((part) => part !== '')
          .join(': '),
      ),
      row('Does it go on?', associationStatusWords[association.status]),
      row('Contact', frequencyWords[association.frequency]),
      dateRow('Last contact', association.lastContact),
      row('By what means', listed(association.means, meansWords)),
      row('Accounts', handlesWords(association.socialMedia)),
      row(
        'Money they share',
        [listed(association.sharedMoney, sharedMoneyWords), association.sharedMoneyDetail]
          .filter((part) => part !== '')
          .join(': '),
      ),
    ),
  ],
  scenarios: (scenarios, policy) => [scenarioRows(scenarios, policy)],
  dates: (dates) => [
    said(
      dateRow('It began', dates.began),
      dateRow('First known', dates.knownOn),
      row('Manager told', dates.toldManagerOn && formatPlain(dates.toldManagerOn)),
      row('Reported', formatPlain(dates.reportedOn)),
      row('Received', formatPlain(dates.receivedOn)),
      row('How long it took', lagSentences(dates).join(' ')),
      row('Why late', dates.delayReason),
    ),
  ],
  managerSection: (section) => [managerRows(section)],
  immediateRisk: (risk) => [
    said(
      row('At risk now', answerWords[risk.present]),
      row('What', listed(risk.to, atRiskWords)),
      row('The risk', risk.detail),
      row('Done at once', risk.actionTaken),
    ),
  ],
  openness: (openness) => [said(row('How openly', opennessWords[openness]))],
  account: (account) => [
    said(row('In the reporter’s own words', account === '' ? 'None' : account)),
  ],
};

/** One part of a report, to be read: blocks of rows. */
export function rowsOfPart<Part extends ReportPart>(
  part: Part,
  value: Report[Part],
  policy: ResolvedPolicy,
): readonly (readonly Row[])[] {
  return readers[part](value, policy);
}

function scenarioRows(scenarios: Report['scenarios'], policy: ResolvedPolicy): readonly Row[] {
  const categories = policyValue(policy, 'definition.categories') ?? [];
  return scenarios.map(({ code, basis }) => {
    const label = categories.find((category) => category.code === code)?.label ?? 'Other';
    return row(label, basis === '' ? 'Ticked, nothing added' : basis);
  });
}

function managerRows(section: ManagerSection): readonly Row[] {
  const state = row('Written', managerStateWords[section.state]);
  switch (section.state) {
    case 'recorded':
      return said(
        state,
        row(managerCapacityWords[section.capacity], colleagueWords(section.manager)),
        row('Comments', section.comments),
        row('Advice given', section.adviceGiven),
        row('Mitigation meanwhile', section.interimMitigation),
        row('Written on', formatPlain(section.writtenOn)),
      );
    case 'awaited':
      return said(
        state,
        row(managerCapacityWords[section.capacity], colleagueWords(section.manager)),
      );
    case 'bypassed':
    case 'not-applicable':
      return said(state, row('Why', section.reason));
    case 'manager-is-the-subject':
      return said(state);
  }
}

const wordingOf = (
  things: readonly { readonly code: string; readonly wording: string }[],
  codes: readonly string[],
): string =>
  codes.map((code) => things.find((thing) => thing.code === code)?.wording ?? code).join('; ');

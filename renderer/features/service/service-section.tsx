import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { letterOf } from '../../../shared/domain/letter/current.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { appealClock, isWindowClosed } from '../../../shared/domain/service/appeal-clock.ts';
import type { Attempt, Receipt } from '../../../shared/domain/service/slice.ts';
import { formatLong, formatPlain } from '../../../shared/kit/civil-date.ts';
import { Heed } from '../../ui/heed.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { fallsOnWords } from './falls-on.ts';
import { evidenceWords, methodWords } from './words.ts';

function ServiceSection({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Clock view={view} />
      <Rows rows={rowsOf(view)} />
    </>
  );
}

/** Where the time to appeal stands, and how it was counted. */
function Clock({ view }: { readonly view: CaseView }) {
  const clock = appealClock(view.state, view.policy);
  switch (clock.kind) {
    case 'not-applicable':
      return null;
    case 'no-appeal':
      return (
        <Text>
          The policy gives no right of appeal.{' '}
          <Why source={clock.source} of="there is no right of appeal" />
        </Text>
      );
    case 'not-stated':
      return (
        <Heed tone="warning" source={clock.source}>
          The policy does not say how long a member has to appeal. The unit fills it in.
        </Heed>
      );
    case 'not-started':
      return <Text>The time to appeal has not started: {awaited[clock.awaits]}.</Text>;
    case 'running':
      return (
        <Text>
          The time to appeal{' '}
          {isWindowClosed(clock, view.today) ? 'ended with' : 'runs to the end of'}{' '}
          <strong>{formatLong(clock.lastDay)}</strong>. {clock.counted} {fallsOnWords(clock)}{' '}
          <Why source={clock.source} of="the last day to appeal" />
        </Text>
      );
  }
}

const awaited = {
  notice: 'the notice is not issued yet',
  service: 'the notice is not served yet',
  receipt: 'the day of receipt is not recorded yet',
} as const;

function rowsOf({ state }: CaseView): readonly Row[] {
  // The letter is named only where more than one could be meant.
  const nameOf = (letterId: string): string => {
    const letter = letterOf(state, letterId);
    return letter && state.letter.issued.length > 1
      ? `${letterNames[letter.kind]}, version ${String(letter.version)}. `
      : '';
  };
  const attempts = state.service.attempts.map((attempt) => ({
    label: attempt.outcome === 'served' ? 'Served' : 'Not delivered',
    value: nameOf(attempt.letterId) + attemptWords(attempt),
  }));
  const receipts = Object.entries(state.service.receipts).flatMap(([letterId, register]) =>
    register.map(({ value }) => ({
      label: 'Received',
      value: nameOf(letterId) + receiptWords(value),
    })),
  );
  return [...attempts, ...receipts];
}

function attemptWords(attempt: Attempt): string {
  const how = methodWords[attempt.method];
  if (attempt.outcome === 'undelivered')
    return `${how} on ${formatPlain(attempt.attemptedOn)} by ${attempt.attemptedBy}: ${attempt.reason}`;
  const signing = attempt.refusedToSign
    ? `The member would not sign; witness ${attempt.witness?.name ?? 'not named'}`
    : '';
  return [
    `${how} on ${formatPlain(attempt.servedOn)} by ${attempt.servedBy}`,
    signing,
    attempt.note,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

const receiptWords = ({ receivedOn, evidence, correctedBecause }: Receipt): string =>
  [
    formatLong(receivedOn),
    `${evidenceWords[evidence.kind]}: ${evidence.text}`,
    correctedBecause === undefined ? '' : `Corrected: ${correctedBecause}`,
  ]
    .filter((part) => part !== '')
    .join('. ');

/** How letters reached the member, and what started on that day. */
export const serviceSection: CaseSection = {
  group: 'Letters',
  title: 'Service, receipt and time to appeal',
  has: ({ state }) => state.letter.issued.length > 0,
  draw: ServiceSection,
};

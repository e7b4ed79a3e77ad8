import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { severityOf } from '../../../shared/domain/misconduct/referrals.ts';
import type { NotReferred, Referral } from '../../../shared/domain/misconduct/slice.ts';
import {
  iopcNames,
  mandatoryKindNames,
  severityNames,
  standardNames,
  triggerNames,
} from '../../../shared/domain/misconduct/words.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Group } from '../../ui/group.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { referralName } from './referral-field.tsx';

function MisconductSection({ view: { state } }: { readonly view: CaseView }) {
  return (
    <Stack>
      {state.misconduct.referrals.map((referral) => (
        <Group key={referral.referralId} label={`Referral: ${referralName(referral)}`}>
          <Rows rows={[...referralRows(state, referral), ...afterRows(state, referral)]} />
        </Group>
      ))}
      {state.misconduct.notReferred.map((decision) => (
        <Group key={decision.decisionId} label={`Not referred: ${triggerNames[decision.trigger]}`}>
          <Rows rows={notReferredRows(decision)} />
        </Group>
      ))}
    </Stack>
  );
}

const referralRows = (state: CaseState, referral: Referral): readonly Row[] => [
  { label: 'Referred', value: referralName(referral) },
  {
    label: 'To',
    value: [referral.referredTo, referral.psdCaseRef].filter((word) => word !== '').join(', '),
  },
  {
    label: 'Decided by',
    value: `${referral.decidedBy.rankOrGrade} ${referral.decidedBy.name}`,
  },
  { label: 'The matter', value: referral.matter },
  {
    label: 'Standards',
    value: referral.standards.map((standard) => standardNames[standard]).join('\n'),
  },
  { label: 'Severity', value: severityNames[severityOf(state, referral)] },
  ...iopcRows(referral),
];

const iopcRows = (
  answer: Pick<Referral, 'ifSubstantiated' | 'iopcReferral' | 'iopcRationale'>,
): readonly Row[] => [
  {
    label: 'If substantiated, it would be',
    value:
      answer.ifSubstantiated.map((kind) => mandatoryKindNames[kind]).join('\n') ||
      'Nothing that must go to the IOPC',
  },
  { label: 'IOPC', value: `${iopcNames[answer.iopcReferral]}\n${answer.iopcRationale}` },
];

function afterRows({ misconduct }: CaseState, { referralId }: Referral): readonly Row[] {
  const about = <One extends { readonly referralId: string }>(list: readonly One[]) =>
    list.filter((one) => one.referralId === referralId);
  const checks = about(misconduct.checks);
  return [
    ...(checks.length === 0 ? [{ label: 'Checked', value: 'Not yet' }] : []),
    ...checks.map((check) => ({
      label: 'Checked',
      value: [
        `${formatPlain(check.checkedOn)}, ${check.checkedBy.name}: ${check.result === 'agreed' ? 'agreed' : 'to be put right'}`,
        check.note,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    })),
    ...about(misconduct.sentToIopc).map((sent) => ({
      label: 'Went to the IOPC',
      value: [formatPlain(sent.sentOn), sent.sentBy, sent.iopcReference]
        .filter((word) => word !== '')
        .join(', '),
    })),
    ...about(misconduct.feedback).map((answer) => ({
      label: answer.isFinal ? 'Last answer' : 'Answer',
      value: `${formatPlain(answer.receivedOn)}, ${answer.receivedFrom}: ${severityNames[answer.severityAssessment]}\n${answer.text}`,
    })),
  ];
}

const notReferredRows = (decision: NotReferred): readonly Row[] => [
  { label: 'The matter', value: decision.matter },
  ...iopcRows(decision),
  {
    label: 'Decided',
    value: `${formatPlain(decision.decidedOn)}, ${decision.decidedBy.rankOrGrade} ${decision.decidedBy.name}: ${decision.reason}`,
  },
];

/** What went to the misconduct procedures, what did not, and what came back. */
export const misconductSection: CaseSection = {
  group: 'Liaison',
  title: 'Misconduct',
  has: ({ state: { misconduct } }) =>
    misconduct.referrals.length > 0 || misconduct.notReferred.length > 0,
  draw: MisconductSection,
};

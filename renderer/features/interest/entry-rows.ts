import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { applicationOf, conditionsOf } from '../../../shared/domain/interest/standing.ts';
import { weighedOf, weighedWords } from '../../../shared/domain/interest/weighed.ts';
import {
  appealOutcomeWords,
  assessedWords,
  checkFoundWords,
  checkedWithWords,
  interestDecisionWords,
  interestStandingWords,
  interestTypeWords,
  paidWords,
  servesWords,
  stepWords,
  viewWords,
} from '../../../shared/domain/interest/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Row } from '../../ui/rows.tsx';

/** @file One entry of the register of interests as lines to read. */

type View = VaultAnswers['interestView'];

const filled = (rows: readonly (readonly [string, string])[]): readonly Row[] =>
  rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));

/** What is known of the application. */
export function entryRows({ interest }: View): readonly Row[] {
  const { holder, heldBy, organisation, ...application } = applicationOf(interest);
  return filled([
    ['Type', interestTypeWords[application.type]],
    ['Member of the force', [holder.rankOrGrade, holder.name].filter(Boolean).join(' ')],
    ['Number', holder.collarNumber],
    ['Department', holder.department],
    ['Serves as', servesWords[holder.serves]],
    [
      'Held by',
      heldBy.whose === 'family' ? `${heldBy.name}, ${heldBy.relationship}` : 'The member',
    ],
    ['What', application.occupation],
    ['With', organisation.name],
    ['Company number', organisation.number],
    ['Trading names', organisation.otherNames.join('\n')],
    ['Address', organisation.address],
    ['What they are in it', application.position],
    ['Partners', application.partners.join('\n')],
    ['What they do', application.details],
    ['Hours', application.hours],
    ['Paid', paidWords[application.paid]],
    ['Applied for on', formatPlain(application.appliedOn)],
    ['Begins or began on', application.startsOn ? formatPlain(application.startsOn) : ''],
    [
      'Earlier register',
      interest.stood ? `Taken over as ${interestStandingWords[interest.stood].toLowerCase()}` : '',
    ],
    ['Struck out', interest.struckOut ?? ''],
  ]);
}

/** Each step of the chain: done, by whom, with what view; or still to come. */
export function chainRows({ interest, regime }: View): readonly Row[] {
  const steps = regime.steps.value ?? [];
  const done = interest.examinations.map(({ step, by, view, examinedOn, reason }) => ({
    label: stepWords[step],
    value: `${viewWords[view]}: ${personWords(by)}, ${formatPlain(examinedOn)}${reason === '' ? '' : `. ${reason}`}`,
  }));
  const missing = steps
    .filter((step) => !interest.examinations.some((examined) => examined.step === step))
    .map((step) => ({
      label: stepWords[step],
      value: interest.stood ? 'Not known' : 'Not yet',
      why: regime.steps.source,
    }));
  const none = { label: 'Steps', value: 'Not stated', why: regime.steps.source };
  return regime.steps.value || done.length > 0 ? [...done, ...missing] : [none];
}

/** Attendance, performance and conduct, as somebody looked at them. */
export const weighedRows = ({ interest }: View): readonly Row[] => [
  ...weighedOf(interest).found.map(({ matter, by, found, says }) => ({
    label: weighedWords[matter],
    value: `${assessedWords[found]} (${by})${says === '' ? '' : `: ${says}`}`,
  })),
  ...weighedOf(interest).missing.map((matter) => ({
    label: matter.charAt(0).toUpperCase() + matter.slice(1),
    value: interest.stood ? 'Not known' : 'Not looked at yet',
  })),
];

/** Decisions, appeals, renewals and checks. */
export function decidedRows({ interest, regime }: View): readonly Row[] {
  const conditions = conditionsOf(interest);
  return [
    ...interest.decisions.map(({ decision, decidedBy, decidedOn, reason }) => ({
      label: interestDecisionWords[decision],
      value: `${personWords(decidedBy)}, ${formatPlain(decidedOn)}. ${reason}`,
      why: regime.decides.source,
    })),
    ...interest.appeals.map(({ appealedOn, grounds }) => ({
      label: 'Appealed',
      value: `${formatPlain(appealedOn)}. ${grounds}`,
      why: regime.appealTo.source,
    })),
    ...interest.appealDecisions.map(({ outcome, decidedBy, decidedOn, reason }) => ({
      label: appealOutcomeWords[outcome],
      value: `${personWords(decidedBy)}, ${formatPlain(decidedOn)}. ${reason}`,
    })),
    ...(conditions.length > 0 ? [{ label: 'Conditions', value: conditions.join('\n') }] : []),
    ...interest.renewals.map(({ due, renewedBy, renewedOn, says }) => ({
      label: `Renewed for ${formatPlain(due)}`,
      value: `${personWords(renewedBy)}, ${formatPlain(renewedOn)}${says === '' ? '' : `. ${says}`}`,
      why: regime.renewal.source,
    })),
    ...interest.withdrawals.map(({ withdrawnOn, reason }) => ({
      label: 'Withdrawn',
      value: `${formatPlain(withdrawnOn)}. ${reason}`,
    })),
    ...interest.rescissions.map(({ rescindedOn, rescindedBy, reason }) => ({
      label: 'Rescinded',
      value: `${personWords(rescindedBy)}, ${formatPlain(rescindedOn)}. ${reason}`,
    })),
    ...interest.checks.map((check) => ({
      label: `Checked: ${checkFoundWords(check).toLowerCase()}`,
      value: `${checkedWithWords[check.with]}, ${personWords(check.checkedBy)}, ${formatPlain(check.checkedOn)}. ${check.says}`,
    })),
  ];
}

import type { HitReport } from '../../shared/contract/vault/checks.ts';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { applicationOf } from '../../shared/domain/interest/standing.ts';
import {
  checkFoundWords,
  interestDecisionWords,
  interestTypeWords,
} from '../../shared/domain/interest/words.ts';
import { formatPlain } from '../../shared/kit/civil-date.ts';
import { ReportIt } from '../features/check/report-it.tsx';
import { InterestPage } from '../features/interest/interest-page.tsx';
import { useTakeToReport } from './take-to-report.ts';

type View = VaultAnswers['interestView'];

/** The page of an interest; where something is not as declared, refused or approved, with the way to a new report. */
export const InterestAt = ({ interestId }: { readonly interestId: string }) => (
  <InterestPage interestId={interestId} report={(view) => <Report key="report" view={view} />} />
);

function Report({ view }: { readonly view: View }) {
  const take = useTakeToReport(view.today);
  return <ReportIt report={reportOfInterest(view)} onReport={(report) => void take(report)} />;
}

/** What an interest knows for a report on whom it is held by: nothing is said that is not in the register. */
export function reportOfInterest({ interest }: Pick<View, 'interest'>): HitReport {
  const { holder, heldBy, organisation, ...application } = applicationOf(interest);
  const what = [application.occupation, organisation.name].filter((part) => part !== '').join(', ');
  const isFamily = heldBy.whose === 'family';
  return {
    subject: { name: holder.name, collarNumber: holder.collarNumber },
    associate:
      isFamily || organisation.name === ''
        ? { kind: 'person', name: isFamily ? heldBy.name : '', number: '' }
        : { kind: 'business', name: organisation.name, number: organisation.number },
    account: [
      `${interestTypeWords[application.type]}: ${what}${isFamily ? `, held by ${heldBy.name} (${heldBy.relationship})` : ''}. Applied for on ${formatPlain(application.appliedOn)}${application.startsOn ? `, begun on ${formatPlain(application.startsOn)}` : ''}.`,
      ...interest.decisions.map(
        ({ decision, decidedOn, reason }) =>
          `${interestDecisionWords[decision]} on ${formatPlain(decidedOn)}: ${reason}`,
      ),
      ...interest.followUps.map(({ because }) => because),
      ...interest.checks.map((check) => `${checkFoundWords(check)}: ${check.says}`),
      'From the register of business interests.',
    ].join('\n'),
  };
}

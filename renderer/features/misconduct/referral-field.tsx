import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Referral } from '../../../shared/domain/misconduct/slice.ts';
import { triggerNames } from '../../../shared/domain/misconduct/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { SelectField } from '../../ui/form/select-field.tsx';

/** Which referral an act is about. */
export function ReferralField({ view }: { readonly view: CaseView }) {
  return (
    <SelectField
      name="referralId"
      label="Which referral?"
      options={view.state.misconduct.referrals.map((referral) => ({
        value: referral.referralId,
        label: referralName(referral),
      }))}
    />
  );
}

/** What a referral is called: what brought it up, and when. */
export const referralName = ({ trigger, referredOn }: Referral): string =>
  `${triggerNames[trigger]}, ${formatPlain(referredOn)}`;

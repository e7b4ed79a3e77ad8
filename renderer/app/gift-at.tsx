import type { HitReport } from '../../shared/contract/vault/checks.ts';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { offerOf } from '../../shared/domain/gift/standing.ts';
import { donorWords, giftAnswerWords, valueWords } from '../../shared/domain/gift/words.ts';
import { formatPlain } from '../../shared/kit/civil-date.ts';
import { ReportIt } from '../features/check/report-it.tsx';
import { GiftPage } from '../features/gift/gift-page.tsx';
import { useTakeToReport } from './take-to-report.ts';

type View = VaultAnswers['giftView'];

/** The page of an offer; where enquiries were called for, with the way to a new report. */
export const GiftAt = ({ giftId }: { readonly giftId: string }) => (
  <GiftPage giftId={giftId} report={(view) => <Report key="report" view={view} />} />
);

function Report({ view }: { readonly view: View }) {
  const take = useTakeToReport(view.today);
  return <ReportIt report={reportOfGift(view)} onReport={(report) => void take(report)} />;
}

/** What an offer knows for a report on whom it was made to: nothing is said that is not in the register. */
export function reportOfGift({ gift }: Pick<View, 'gift'>): HitReport {
  const { recipient, donor, ...offer } = offerOf(gift);
  const why = [...gift.referrals, ...gift.answers, ...gift.challenges, ...gift.challengeAnswers];
  return {
    subject: { name: recipient.name, collarNumber: recipient.collarNumber },
    associate: {
      kind: donor.kind === 'organisation' ? 'business' : 'person',
      name: donor.kind === 'unknown' ? '' : donor.name,
      number: donor.number,
    },
    account: [
      `${formatPlain(offer.offeredOn)}: ${offer.what} (${valueWords(offer.value).toLowerCase()}) was offered by ${donorWords(donor)}. ${giftAnswerWords[offer.answer]}.`,
      ...why.map(({ reason }) => reason),
      'From the register of gifts and hospitality.',
    ].join('\n'),
  };
}

import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { offerOf } from '../../../shared/domain/gift/standing.ts';
import {
  dealingsWords,
  disposalWords,
  donorKindWords,
  donorWords,
  giftAnswerWords,
  giftKindWords,
  giftWaitWords,
  valueWords,
} from '../../../shared/domain/gift/words.ts';
import { isContested } from '../../../shared/domain/register.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EntryTimeline } from '../entry-timeline.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { Offers } from './earlier-offers.tsx';
import { actsFor, type GiftAct } from './gift-acts.tsx';
import { giftsPath } from './paths.ts';
import { LetterCard } from './letter-card.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** Enquiries were called for: they are made in a case, which opens with a report. */
const needsCase = ({ answers, challengeAnswers }: View['gift']): boolean =>
  answers.at(-1)?.answer === 'enquiries' || challengeAnswers.at(-1)?.answer === 'enquiries';

/** One offer: what is known of it, how it stands, what can be recorded next. */
export function GiftPage({
  giftId,
  report,
}: {
  readonly giftId: string;
  /** The way to a new report with what is known of this offer, for where enquiries begin. */
  readonly report: (view: View) => ReactNode;
}) {
  const id = itemId.safeParse(giftId);
  const asked = useQuery('giftView', { giftId: id.data ?? giftId });
  const [doing, setDoing] = useState<GiftAct>();
  if (asked.error)
    return (
      <ErrorPanel
        error={asked.error}
        actions={
          <Button as="a" href={`#${giftsPath}`}>
            Back to the register
          </Button>
        }
      />
    );
  if (!asked.value) return <Working says="Reading the entry" />;
  const view = asked.value;
  const offer = offerOf(view.gift);
  const back = (
    <>
      <Link inline href={`#${giftsPath}`}>
        Gifts and hospitality
      </Link>
      {` · offered to ${offer.recipient.name} on ${formatPlain(offer.offeredOn)}`}
    </>
  );
  if (doing)
    return (
      <>
        <PageHeader title={doing.title} sub={back} />
        <Card>
          <doing.Form view={view} onDone={() => setDoing(undefined)} />
        </Card>
      </>
    );
  const acts = actsFor(view);
  return (
    <>
      <PageHeader
        title={`${offer.what}, by ${donorWords(offer.donor)}`}
        sub={back}
        badges={<StandingBadge row={{ standing: view.standing, cash: offer.kind === 'cash' }} />}
        actions={[
          ...acts.map((act, index) => (
            <Button
              key={act.title}
              appearance={index === 0 && view.wait !== undefined ? 'primary' : 'secondary'}
              onClick={() => setDoing(act)}
            >
              {act.title}
            </Button>
          )),
          ...(needsCase(view.gift) ? [report(view)] : []),
        ]}
      />
      {view.wait === undefined ? null : (
        <Heed tone="warning">{`Waiting for: ${giftWaitWords[view.wait].toLowerCase()}.`}</Heed>
      )}
      {isContested(view.gift.offer) ? <Apart view={view} /> : null}
      <Card title="The offer">
        <Rows rows={rowsOf(view)} />
      </Card>
      {view.ofDonor.total === 0 ? null : (
        <Card title="By the same donor">
          <Offers isLed total={view.ofDonor.total} rows={view.ofDonor.rows} />
        </Card>
      )}
      <LetterCard view={view} />
      <EntryTimeline timeline={view.timeline} />
    </>
  );
}

type View = VaultAnswers['giftView'];

function Apart({ view }: { readonly view: View }) {
  return (
    <Card title="Corrected twice, apart" attention>
      <Badge tone="warning">Choose by correcting it once more</Badge>
      <Rows
        rows={view.gift.offer.map(({ value, by }) => ({
          label: by,
          value: `${formatPlain(value.offeredOn)}: ${value.what}, ${valueWords(value.value).toLowerCase()}, by ${donorWords(value.donor)} to ${value.recipient.name}. ${giftAnswerWords[value.answer]}.`,
        }))}
      />
    </Card>
  );
}

function rowsOf({ gift }: View): readonly Row[] {
  const { recipient, donor, ...offer } = offerOf(gift);
  const disposal = gift.disposals.at(-1);
  const rows: readonly (readonly [string, string])[] = [
    ['Offered on', formatPlain(offer.offeredOn)],
    ['Offered to', [recipient.rankOrGrade, recipient.name].filter(Boolean).join(' ')],
    ['Number', recipient.collarNumber],
    ['Department', recipient.department],
    ['Chief officer', recipient.chiefOfficer ? 'Yes' : ''],
    ['Offered by', `${donorWords(donor)} (${donorKindWords[donor.kind].toLowerCase()})`],
    [donor.kind === 'person' ? 'Their number' : 'Company number', donor.number],
    ['Who spoke for them', donor.contact],
    ['Deals with the force', dealingsWords[donor.dealings]],
    ['What', `${offer.what} (${giftKindWords[offer.kind].toLowerCase()})`],
    ['Occasion', offer.occasion],
    ['Worth', valueWords(offer.value)],
    ['When it was offered', giftAnswerWords[offer.answer]],
    ['Why', offer.because],
    ['Earlier register', offer.fromEarlierRegister ? 'Taken over from one' : ''],
    [
      'What became of it',
      disposal
        ? [disposalWords[disposal.disposal], disposal.detail, formatPlain(disposal.disposedOn)]
            .filter((part) => part !== '')
            .join(', ')
        : '',
    ],
    ['Struck out', gift.struckOut ?? ''],
  ];
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

import { useState } from 'react';
import { giftEvents } from '../../../shared/domain/gift/events.ts';
import type { Offer } from '../../../shared/domain/gift/offer.ts';
import type { Gift } from '../../../shared/domain/gift/slice.ts';
import { offerOf } from '../../../shared/domain/gift/standing.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { OfferFields } from './offer-fields.tsx';

const offered = 'gift.offered/1';
const corrected = 'gift.corrected/1';
const offeredSchema = giftEvents[offered].omit({ type: true });
const correctedSchema = giftEvents[corrected].omit({ type: true });

/** Records an offer: declined, or accepted and left to a manager. */
export function OfferForm(props: {
  readonly today: CivilDate;
  readonly onSaved: (giftId: string) => void;
  readonly onCancel: () => void;
}) {
  const [giftId] = useState(freshId);
  const draftKey = `gifts/${offered}`;
  const record = useAct('gifts', draftKey);
  return (
    <CaseForm
      schema={offeredSchema}
      draft={{ key: draftKey, title: 'Record an offer' }}
      defaultValues={{ giftId, offer: blankOffer(props.today) }}
      says="The offer is the record, whatever became of it. What was declined at the time is recorded too."
      submitLabel="Record the offer"
      submit={(values) => record({ type: offered, ...values })}
      onSaved={(_answer, values) => props.onSaved(values.giftId)}
      onCancel={props.onCancel}
    >
      <OfferFields but={giftId} />
    </CaseForm>
  );
}

/** Puts an entry right: what it said before stays to be read. */
export function CorrectForm(props: { readonly gift: Gift; readonly onDone: () => void }) {
  const { giftId } = props.gift;
  const draftKey = `gifts/${corrected}/${giftId}`;
  const record = useAct('gifts', draftKey);
  const offer: Offer = offerOf(props.gift);
  return (
    <CaseForm
      schema={correctedSchema}
      draft={{ key: draftKey, title: 'Correct an offer' }}
      defaultValues={{ giftId, offer, reason: '' }}
      says="The entry reads as you leave it here. What it said before stays in its record, with your reason."
      submitLabel="Correct the entry"
      submit={(values) => record({ type: corrected, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <OfferFields but={giftId} />
      <LongText name="reason" label="Why is it corrected?" limit={textLimits.paragraph} rows={2} />
    </CaseForm>
  );
}

const nobody = { name: '', rankOrGrade: '', collarNumber: '', department: '', chiefOfficer: false };

const blankOffer = (today: CivilDate) => ({
  offeredOn: today,
  recipient: nobody,
  donor: { name: '', number: '', contact: '', dealings: 'not-known' as const },
  what: '',
  occasion: '',
  because: '',
  fromEarlierRegister: false,
});

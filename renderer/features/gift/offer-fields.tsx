import {
  dealingsWords,
  donorKindWords,
  giftAnswerWords,
  giftKindWords,
} from '../../../shared/domain/gift/words.ts';
import { house } from '../../../shared/domain/cite.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Advice } from './advice.tsx';
import { EarlierOffers } from './earlier-offers.tsx';

/** What is asked of an offer, in the order in which somebody tells it on the telephone. */
export function OfferFields({ but }: { readonly but: string }) {
  return (
    <>
      <Section title="From whom?">
        <Choice
          name="offer.donor.kind"
          label="Who offered it?"
          options={optionsOf(donorKindWords)}
          inline
        />
        <When field="offer.donor.kind" is={['organisation', 'person']}>
          <TextField name="offer.donor.name" label="Name of whoever offered it" width="medium" />
        </When>
        <When field="offer.donor.kind" is={['organisation']}>
          <TextField name="offer.donor.number" label="Company number" width="short" optional />
          <TextField
            name="offer.donor.contact"
            label="Who spoke for them"
            width="medium"
            optional
          />
        </When>
        <EarlierOffers but={but} />
        <Choice
          name="offer.donor.dealings"
          label="Do they deal with the force?"
          options={optionsOf(dealingsWords)}
          inline
        />
      </Section>
      <Section title="To whom?">
        <TextField name="offer.recipient.name" label="Offered to" width="medium" />
        <TextField
          name="offer.recipient.rankOrGrade"
          label="Rank or grade"
          width="medium"
          optional
        />
        <TextField name="offer.recipient.collarNumber" label="Number" width="short" optional />
        <TextField name="offer.recipient.department" label="Department" width="medium" optional />
        <Tick
          name="offer.recipient.chiefOfficer"
          label="Chief officer"
          says="They are a chief officer, and named in what is published"
        />
      </Section>
      <What />
      <Answer />
    </>
  );
}

function What() {
  return (
    <Section title="What was offered?">
      <Choice name="offer.kind" label="Kind" options={optionsOf(giftKindWords)} inline />
      <When field="offer.kind" is={['cash']}>
        <Heed
          tone="warning"
          of="money is referred"
          source={house(
            'Unusual cases are referred to the PSD chief inspector (HMIC 2014, Hampshire). Money is never usual.',
          )}
        >
          Money was offered. It is flagged in the register, and to be referred to the PSD chief
          inspector whether it was taken or not. It may be a crime: secure what shows it.
        </Heed>
      </When>
      <TextField name="offer.what" label="What was it?" />
      <TextField name="offer.occasion" label="Occasion" optional />
      <CivilDateField name="offer.offeredOn" label="Day it was offered" />
      <Choice
        name="offer.value.known"
        label="What is it worth?"
        options={[
          {
            value: 'estimate',
            label: 'About',
            then: <MoneyField name="offer.value.pence" label="About how much?" />,
          },
          {
            value: 'exact',
            label: 'Exactly',
            then: <MoneyField name="offer.value.pence" label="How much exactly?" />,
          },
          { value: 'unknown', label: 'Not known' },
        ]}
      />
      <Advice />
    </Section>
  );
}

function Answer() {
  const isEarlier = useValue('offer.fromEarlierRegister') === true;
  const answers = optionsOf(giftAnswerWords).filter(
    ({ value }) => isEarlier || value === 'declined-at-time' || value === 'accepted-pending',
  );
  return (
    <Section title="What was the answer?">
      <Tick
        name="offer.fromEarlierRegister"
        label="Earlier register"
        says="This row is taken over from an earlier register"
      />
      <Choice name="offer.answer" label="What became of the offer?" options={answers} />
      <LongText
        name="offer.because"
        label="Why?"
        hint="In the words of whoever it was offered to."
        limit={textLimits.paragraph}
        rows={2}
        optional
      />
    </Section>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { adviceContactEvents } from '../../../shared/domain/advice-contact/events.ts';
import {
  adviceAboutWords,
  advicePathWords,
  askerWords,
} from '../../../shared/domain/advice-contact/words.ts';
import { citing, clause } from '../../../shared/domain/cite.ts';
import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { PersonFields } from '../person-fields.tsx';

const type = 'advice-contact.logged/1';
const schema = adviceContactEvents[type].omit({ type: true });
const draftKey = `unit/${type}`;

const mustReport = citing(
  { westMidlands: 'W13', hampshire: 'Ha2' },
  'Advice takes the place of no report: who may have to report is told so.',
);

type Props = {
  readonly policy: ResolvedPolicy;
  readonly today: CivilDate;
  readonly onDone: () => void;
};

/** Logs advice that was given in confidence: what was asked, what was said, and never by whom it was asked. */
export function LogForm({ policy, today, onDone }: Props) {
  const { me } = useSession();
  const [contactId] = useState(freshId);
  const record = useAct('unit', draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Log advice' }}
      defaultValues={{
        contactId,
        contactedOn: today,
        toldToReport: false,
        givenBy: { name: me.name, rankOrGrade: me.rankOrGrade },
      }}
      says={
        <>
          Counts the contact and opens no case. Name nobody: neither who asked nor whom it was
          about. <Why source={clause('PD11')} of="advice is confidential" />
        </>
      }
      submitLabel="Log the advice"
      submit={(values) => record({ type, ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <CivilDateField name="contactedOn" label="Day" />
      <Choice name="path" label="How did they come?" options={optionsOf(advicePathWords)} inline />
      <SelectField name="asker" label="Who asked?" options={optionsOf(askerWords)} />
      <TextField name="department" label="Department" width="medium" optional />
      <LongText
        name="question"
        label="What was asked?"
        hint="Without names."
        limit={textLimits.narrative}
        rows={3}
      />
      <Choice
        name="about"
        label="May it be a notifiable association?"
        options={optionsOf(adviceAboutWords)}
        inline
      />
      <When field="about" is={['possible-association']}>
        <Heed
          tone="info"
          source={mustReport({ policy })}
          of="who may have to report is told so"
          actions={
            <Button as="a" href="#/report">
              Record a report instead
            </Button>
          }
        >
          This may have to be reported. If they named somebody, open a report.
        </Heed>
        <Tick
          name="toldToReport"
          label="Told to report"
          says="They were told to speak to their line manager and to submit a report"
        />
      </When>
      <LongText name="advice" label="Advice given" limit={textLimits.narrative} rows={4} />
      <PersonFields at="givenBy" label="Who gave it?" />
    </CaseForm>
  );
}

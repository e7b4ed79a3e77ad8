import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { reporterSupportEvents } from '../../../shared/domain/reporter-support/events.ts';
import { offeredWords } from '../../../shared/domain/reporter-support/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Why } from '../../ui/why.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';

const type = 'reporter-support.planned/1';
const schema = reporterSupportEvents[type].omit({ type: true, over: true });

const why = house(
  'Inspectors found that staff fear adverse consequences of reporting and know little of the support. A plan names who keeps in touch, and what would show detriment.',
);

/** Plans how who reported is supported; lies in the reporter's compartment. */
export function PlanForm(props: ActFormProps) {
  const { me } = useSession();
  const { plan } = props.view.state.reporterSupport;
  const [over] = useState(() => plan.map(({ actId }) => actId));
  const standing = provisional(plan);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        keptBy: standing?.keptBy ?? { name: me.name, rankOrGrade: me.rankOrGrade },
        offered: [...(standing?.offered ?? [])],
        offeredDetail: standing?.offeredDetail ?? '',
        safeWays: standing?.safeWays ?? '',
        watchFor: standing?.watchFor ?? '',
      }}
      toEvent={(values) => ({ ...values, over })}
      says={
        <>
          Kept apart, under the reporter’s own key. The timeline tells that support was planned,
          never for whom. <Why source={why} of="a reporter is supported" />
        </>
      }
      submitLabel="Save the support plan"
    >
      <PersonFields at="keptBy" label="Who keeps in touch?" />
      <Choices name="offered" label="What is offered?" options={optionsOf(offeredWords)} />
      <LongText
        name="offeredDetail"
        label="More on it"
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
      <LongText
        name="safeWays"
        label="How may they safely be reached?"
        hint="When, where and how they are not given away."
        limit={textLimits.paragraph}
        rows={2}
      />
      <LongText
        name="watchFor"
        label="What would show detriment?"
        hint="Shifts, postings, appraisals, talk."
        limit={textLimits.paragraph}
        rows={2}
      />
      <CivilDateField name="nextContactOn" label="Next welfare contact by" />
    </ActForm>
  );
}

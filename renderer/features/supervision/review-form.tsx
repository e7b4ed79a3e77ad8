import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { house } from '../../../shared/domain/cite.ts';
import { decidedBy } from '../../../shared/domain/decided-by.ts';
import { officeNames } from '../../../shared/domain/office.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { supervisionEvents } from '../../../shared/domain/supervision/events.ts';
import { supervisingOffices } from '../../../shared/domain/supervision/rules.ts';
import { matterWords } from '../../../shared/domain/supervision/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { PersonPicker, type PersonOption } from '../../ui/form/person-picker.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { usePeople } from '../../vault-client/use-people.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'supervision.reviewed/1';
const schema = supervisionEvents[type].omit({ type: true });

const notTheOfficer = house(
  'Nobody reviews their own work: the reviewer is never the officer in the case.',
);
const kept = house(
  'A differing view is kept in its own words, so that whoever decides can read it.',
);

/** Records what a supervisor saw in the case. */
export function ReviewForm(props: ActFormProps) {
  const { view } = props;
  const [reviewId] = useState(freshId);
  const people = useReviewers(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        reviewId,
        reviewedOn: view.today,
        matters: [],
        findings: '',
        directions: '',
        differingView: '',
      }}
      says={
        <>
          Records a review by somebody who does not have the case. The next one is due an interval
          after it.{' '}
          <Why
            source={policySource(view.policy, 'clock.supervisorReview')}
            of="reviews at intervals"
          />
        </>
      }
      submitLabel="Record the review"
    >
      <PersonPicker
        name="reviewer"
        label="Who reviewed it?"
        people={people}
        hint={
          <>
            A supervisor, not the officer in the case.{' '}
            <Why source={notTheOfficer} of="who may review" />
          </>
        }
        whenNobody={
          <>
            Nobody who supervises can be chosen here.{' '}
            <Link inline href="#/unit">
              Name a supervisor under Unit and settings
            </Link>
            .
          </>
        }
      />
      <CivilDateField name="reviewedOn" label="Day of the review" />
      <Choices name="matters" label="What was looked at?" options={optionsOf(matterWords)} />
      <LongText name="findings" label="What was found?" limit={textLimits.narrative} rows={4} />
      <LongText
        name="directions"
        label="What is to be done?"
        hint="The officer in the case answers it on the record."
        optional
        limit={textLimits.narrative}
        rows={3}
      />
      <Choice
        name="view"
        label="Does the supervisor see it as the officer in the case does?"
        options={[
          { value: 'agrees', label: 'Yes' },
          { value: 'differs', label: 'No, otherwise', then: <DifferingView /> },
        ]}
      />
      <CivilDateField
        name="nextOn"
        label="Next review already on"
        hint="Only where it is wished sooner than the interval."
        optional
      />
    </ActForm>
  );
}

const DifferingView = () => (
  <LongText
    name="differingView"
    label="What is seen otherwise?"
    hint={
      <>
        It stands beside the officer’s own view. <Why source={kept} of="a differing view is kept" />
      </>
    }
    limit={textLimits.narrative}
    rows={3}
  />
);

/** Whoever supervises and does not have the case. */
function useReviewers({ state }: CaseView): readonly PersonOption[] {
  return usePeople()
    .filter(({ personId }) => personId !== state.case.allocatedTo?.personId)
    .flatMap(({ personId, name, rankOrGrade, offices }) =>
      supervisingOffices
        .filter((office) => offices.includes(office))
        .flatMap((office) => {
          const parsed = decidedBy.safeParse({ personId, name, rankOrGrade, office });
          return parsed.success
            ? [{ name, detail: `${rankOrGrade}, ${officeNames[office]}`, value: parsed.data }]
            : [];
        }),
    );
}

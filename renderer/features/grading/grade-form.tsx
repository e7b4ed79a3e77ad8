import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { gradingEvents } from '../../../shared/domain/grading/events.ts';
import { gradingsOf, type Grading } from '../../../shared/domain/grading/slice.ts';
import {
  conditionWords,
  evaluationWords,
  gradingLine,
  handlingWords,
  sourceEvaluationWords,
} from '../../../shared/domain/grading/words.ts';
import { associateName, reportOf } from '../../../shared/domain/report/facts.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'grading.made/1';
const schema = gradingEvents[type].omit({ type: true });

const whyGraded = house(
  'Intelligence is graded 3x5x2 in the police service: how reliable its source is, how far it is known, and who may be told. Nothing is graded by itself.',
);

const standingWords = (grading: Grading): string =>
  `${gradingLine(grading)} (${grading.by}, ${formatPlain(grading.gradedOn)})`;

/** Grades associations that were reported. */
export function GradeForm(props: ActFormProps) {
  const { state, today } = props.view;
  const associates = reportOf(state.report)?.associates ?? [];
  const all = associates.map(({ associateId }) => associateId);
  const [gradingId] = useState(freshId);
  const [stood] = useState(() => gradingsOf(state.grading, all));
  const over = stood.map(({ actId }) => actId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...{ gradingId, associateIds: all, conditions: [], because: '', gradedOn: today, over },
      }}
      says={
        <>
          Records how far what was reported is known. The grading stands with the association in the
          case and on its line in the network picture.{' '}
          <Why source={whyGraded} of="what was reported is graded" />{' '}
          {stood.length === 0
            ? ''
            : `It takes the place of what stands: ${stood.map(standingWords).join('; ')}.`}
        </>
      }
      submitLabel="Record the grading"
      // Conditions that were chosen before it became P go with the C.
      toEvent={(values) => ({
        ...values,
        conditions: values.handling === 'C' ? values.conditions : [],
      })}
    >
      {associates.length > 1 ? (
        <Choices
          name="associateIds"
          label="Which associations are graded?"
          options={associates.map((associate) => ({
            value: associate.associateId,
            label: associateName(associate),
          }))}
        />
      ) : null}
      <Choice
        name="sourceEvaluation"
        label="How reliable is the source?"
        options={optionsOf(sourceEvaluationWords)}
      />
      <Choice name="evaluation" label="How far is it known?" options={optionsOf(evaluationWords)} />
      <Choice
        name="handling"
        label="Who may it be shared with?"
        options={optionsOf(handlingWords).map((option) =>
          option.value === 'C'
            ? {
                ...option,
                then: (
                  <Choices
                    name="conditions"
                    label="Under which conditions?"
                    options={optionsOf(conditionWords)}
                  />
                ),
              }
            : option,
        )}
      />
      <LongText
        name="because"
        label="Why so?"
        hint="Do not name or describe who told it: this stands in the case."
        limit={textLimits.paragraph}
        rows={3}
      />
      <CivilDateField name="gradedOn" label="Graded on" />
    </ActForm>
  );
}

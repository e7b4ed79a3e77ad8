import { useState } from 'react';
import { z } from 'zod';
import { house } from '../../../shared/domain/cite.ts';
import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LinesField } from '../../ui/form/lines-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { Why } from '../../ui/why.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { LineFields, useFreshLine } from './line-fields.tsx';

const type = 'investigation-plan.written/1';
const line = investigationPlanEvents['line-of-enquiry.added/1'].omit({ type: true });
/** The plan's own words, and the lines of enquiry that are new with it: one act. */
const schema = investigationPlanEvents[type]
  .omit({ type: true, over: true })
  .extend({ lines: z.array(line).max(19) });

const whyPlanned = house(
  'Inspectors found files that lacked a meaningful investigation plan, which made effective review very difficult. An empty plan is none.',
);

/** Writes the plan: what may be so, what is asked to find out, what has to be disclosed, when it is looked at again. */
export function PlanForm({ view, done, cancel }: ActFormProps) {
  const { plan, lines } = view.state.investigationPlan;
  const draftKey = `${view.caseId}/${type}`;
  const record = useAct(view.caseId, draftKey);
  const [over] = useState(() => plan.map(({ actId }) => actId));
  const freshLine = useFreshLine();
  const [firstLine] = useState(freshLine);
  const standing = provisional(plan);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Investigation plan: ${view.row.reference}` }}
      defaultValues={{
        hypotheses: [...(standing?.hypotheses ?? [])],
        resources: standing?.resources ?? '',
        disclosure: standing?.disclosure ?? '',
        reviewDates: standing ? [...standing.reviewDates] : [{}],
        lines: lines.length === 0 ? [firstLine] : [],
      }}
      says={
        <>
          The enquiry begins on this plan: at least one hypothesis, one line of enquiry, a word on
          disclosure, and a day of review. <Why source={whyPlanned} of="an enquiry has a plan" />
        </>
      }
      submitLabel="Save the plan"
      submit={({ lines: added, ...written }) =>
        record(
          { type, ...written, over },
          ...added.map((one) => ({ type: 'line-of-enquiry.added/1', ...one })),
        )
      }
      onSaved={done}
      onCancel={cancel}
    >
      <LinesField
        name="hypotheses"
        label="Hypotheses"
        hint="What may be so, one on each line. The innocent explanation is one of them."
        rows={4}
      />
      <Section title="Lines of enquiry">
        <ThingList
          name="lines"
          label={lines.length === 0 ? 'Lines' : 'New lines'}
          thing="Line"
          addLabel="Add a line"
          fresh={freshLine}
          most={19}
          whenEmpty={lines.length === 0 ? 'No line yet.' : `The plan has ${String(lines.length)}.`}
        >
          {(path) => <LineFields at={`${path}.`} />}
        </ThingList>
      </Section>
      <LongText
        name="disclosure"
        label="Disclosure"
        hint="What may have to be disclosed and to whom, and what would do harm."
        limit={textLimits.narrative}
        rows={3}
      />
      <LongText name="resources" label="Resources" optional limit={textLimits.paragraph} rows={2} />
      <Section title="Days of review">
        <ThingList
          name="reviewDates"
          label="Days"
          thing="Day"
          addLabel="Add a day of review"
          fresh={() => ({})}
          most={12}
        >
          {(path, index) => (
            <CivilDateField name={`${path}.on`} label={`Review ${String(index + 1)} on`} />
          )}
        </ThingList>
      </Section>
    </CaseForm>
  );
}

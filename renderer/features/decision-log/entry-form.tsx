import { useState } from 'react';
import { z } from 'zod';
import { house } from '../../../shared/domain/cite.ts';
import { decisionLogEvents } from '../../../shared/domain/decision-log/events.ts';
import { numberedEntries } from '../../../shared/domain/decision-log/numbered.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Beside } from '../../ui/beside.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { YesNo } from '../../ui/form/yes-no-unknown.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { NdmPart } from '../ndm-part.tsx';
import { PersonFields } from '../person-fields.tsx';
import { LogEntries } from './log-entries.tsx';

const type = 'decision-log.entered/1';
const schema = decisionLogEvents[type]
  .omit({ type: true })
  .extend({ isCorrection: z.boolean('Choose one of the answers.') });

const newOnly = house('No entry changes. A correction is a new entry that points back.');
const twoTimes = house(
  'When a decision was taken and when it was entered are two times; both are kept, and neither stands for the other.',
);

/** Enters a decision, with what is in the log already beside it. */
export function EntryForm(props: ActFormProps) {
  const entries = numberedEntries(props.view.state.decisionLog);
  return (
    <Beside
      label="What is in the log"
      beside={
        <Card title="In the log">
          {entries.length === 0 ? (
            <EmptyState title="No entry yet" says="The first entry has number 1." />
          ) : (
            <LogEntries entries={entries} />
          )}
        </Card>
      }
    >
      <Entry {...props} />
    </Beside>
  );
}

function Entry(props: ActFormProps) {
  const { today, state } = props.view;
  const { me } = useSession();
  const [entryId] = useState(freshId);
  // What the author had seen when the form was opened; a later entry is read before this one is saved.
  const [follows] = useState(() => state.decisionLog.entries.at(-1)?.entryId);
  const correctable = numberedEntries(state.decisionLog).filter(
    (entry) => entry.correctedBy.length === 0,
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        entryId,
        decidedBy: { name: me.name, rankOrGrade: me.rankOrGrade },
        decidedOn: today,
        enteredLateBecause: '',
        isCorrection: false,
      }}
      toEvent={({ isCorrection, corrects, follows: _seen, ...entry }) => ({
        ...entry,
        ...(follows === undefined ? {} : { follows }),
        ...(isCorrection && corrects ? { corrects } : {}),
      })}
      says={
        <>
          Adds an entry to the log. Once saved it never changes.{' '}
          <Why source={newOnly} of="no entry changes" />
        </>
      }
      submitLabel="Enter the decision"
    >
      {correctable.length === 0 ? null : (
        <YesNo
          name="isCorrection"
          label="Does it put an earlier entry right?"
          ifYes={
            <>
              <SelectField
                name="corrects.entryId"
                label="Which entry?"
                options={correctable.map(({ entryId: value, number, title }) => ({
                  value,
                  label: `${String(number)}. ${title}`,
                }))}
              />
              <LongText
                name="corrects.reason"
                label="What was wrong?"
                limit={textLimits.paragraph}
                rows={2}
              />
            </>
          }
        />
      )}
      <TextField name="title" label="What was decided, in a line" />
      <Section
        title="When and by whom"
        hint={
          <>
            The time of entry is taken from the clock when you save.{' '}
            <Why source={twoTimes} of="two times are kept" />
          </>
        }
      >
        <PersonFields at="decidedBy" label="Who decided?" />
        <CivilDateField name="decidedOn" label="Day of the decision" />
        <TimeField name="decidedAt" label="Time of the decision" />
        <EnteredLate today={today} />
      </Section>
      <NdmPart whose="The reasoning of whoever decided, for those who review it." />
      <LongText name="decision" label="The decision" limit={textLimits.narrative} rows={4} />
    </ActForm>
  );
}

function EnteredLate({ today }: { readonly today: string }) {
  const decidedOn = useValue('decidedOn');
  return typeof decidedOn === 'string' && decidedOn !== '' && decidedOn < today ? (
    <LongText
      name="enteredLateBecause"
      label="Why is it entered only now?"
      limit={textLimits.paragraph}
      rows={2}
    />
  ) : null;
}

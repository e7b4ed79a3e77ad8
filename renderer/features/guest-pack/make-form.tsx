import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { standingInCase } from '../../../shared/domain/access/people.ts';
import { house } from '../../../shared/domain/cite.ts';
import { guestPackDays, guestPackEvents } from '../../../shared/domain/guest-pack/events.ts';
import { guestFieldNames, leastGuestFields } from '../../../shared/domain/guest-pack/fields.ts';
import { composeLines, guestFieldsRecorded } from '../../../shared/domain/guest-pack/lines.ts';
import { addDays, compareDates, formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Result } from '../../../shared/kit/result.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { asText } from '../../ui/form/use-field.ts';
import { useValue } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { GuestPreview } from './guest-preview.tsx';
import { toGiveOut } from './to-give-out.ts';
import { ToldByVoice } from './told-by-voice.tsx';

const type = 'guest-pack.made/1';
const schema = guestPackEvents[type].omit({
  type: true,
  packId: true,
  lines: true,
  madeOn: true,
  epoch: true,
  sha256: true,
});

const few = house(
  'A guest needs what one interview needs. Who reported, risk and vetting cannot be chosen at all.',
);

/** Gives one planned interview to the local manager who holds it: chosen, shown as it goes, recorded, and only then written. */
export function MakeForm({ view, done, cancel }: ActFormProps) {
  const vault = useVault();
  const [words, setWords] = useState<readonly string[]>();
  const plans = toGiveOut(view);
  const [plan] = plans;
  const draftKey = `${view.caseId}/${type}`;
  const recorded = guestFieldsRecorded(view.state, view.policy);
  if (words) return <ToldByVoice words={words} onTold={done} />;
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Make a guest pack: ${view.row.reference}` }}
      defaultValues={{
        ...(plans.length === 1 && plan ? { interviewId: plan.interviewId } : {}),
        guest: {
          name: plan?.interviewer.name ?? '',
          rankOrGrade: plan?.interviewer.rankOrGrade ?? '',
          collarNumber: '',
          email: '',
          anotherPerson: '',
        },
        fields: leastGuestFields.filter((field) => recorded.includes(field)),
        briefing: '',
        endsOn: proposedEnd(view, plan?.on),
      }}
      says="Makes one sealed file for the local manager who holds this interview. They open it in Probity on any workstation with six words that you tell them by voice, and hand back a sealed return that only this case opens. What goes is recorded before the file is written."
      submitLabel="Choose where to write the pack"
      submit={async (values): Promise<Result<VaultAnswers['makeGuestPack'], VaultError>> => {
        const chosen = await vault.ask('chooseOutput', { suggestedName: 'Guest pack.age' });
        if (!chosen.ok) return chosen;
        return vault.ask('makeGuestPack', {
          ...values,
          caseId: view.caseId,
          lines: [...composeLines(view.state, view.policy, values.fields)],
          token: chosen.value.token,
          draftKey,
        });
      }}
      onSaved={(answer) => setWords(answer.words)}
      onCancel={cancel}
    >
      <Section title="Which interview, and who holds it">
        <Choice
          name="interviewId"
          label="Which interview?"
          options={plans.map(({ interviewId, on, at, interviewer }) => ({
            value: interviewId,
            label: `${formatPlain(on)} at ${at}, ${interviewer.name}`,
          }))}
        />
        <TextField name="guest.name" label="Name of the local manager" width="medium" />
        <TextField name="guest.rankOrGrade" label="Rank or grade" optional width="medium" />
        <TextField name="guest.collarNumber" label="Collar number" optional width="short" />
        <TextField name="guest.email" label="E-mail address" optional width="medium" />
        <AnotherPerson view={view} />
      </Section>
      <Section title="What they see of the case">
        <Choices
          name="fields"
          label="What goes on the pack?"
          hint={
            <>
              As little as the interview needs. <Why source={few} of="few things go" />
            </>
          }
          options={recorded.map((field) => ({ value: field, label: guestFieldNames[field] }))}
        />
        <LongText
          name="briefing"
          label="What you ask of them"
          hint="In your own words. Never who reported."
          optional
          limit={textLimits.paragraph}
          rows={3}
        />
        <CivilDateField
          name="endsOn"
          label="Last day of the pack"
          hint={`At most ${String(guestPackDays.most)} days from today. After it Probity opens the pack no more and removes what it kept; a date does not take back what was read.`}
        />
      </Section>
      <GuestPreview view={view} />
    </CaseForm>
  );
}

/** Asked only where somebody in the case is called the same and no number tells them apart. */
function AnotherPerson({ view }: { readonly view: CaseView }) {
  const name = asText(useValue('guest.name'));
  const collarNumber = asText(useValue('guest.collarNumber'));
  if (name === '' || standingInCase(view.state, { name, collarNumber }) !== 'same-name')
    return null;
  return (
    <LongText
      name="guest.anotherPerson"
      label="Somebody in the case is called the same: why is this another person?"
      limit={textLimits.paragraph}
      rows={2}
    />
  );
}

/** Two weeks, or until the interview where that is later. */
function proposedEnd({ today }: CaseView, plannedOn: CaseView['today'] | undefined) {
  const usual = addDays(today, guestPackDays.proposed);
  return plannedOn && compareDates(plannedOn, usual) > 0 ? plannedOn : usual;
}

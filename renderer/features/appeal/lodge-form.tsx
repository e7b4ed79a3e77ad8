import { useState } from 'react';
import { z } from 'zod';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { timelinessOf } from '../../../shared/domain/appeal/clocks.ts';
import { decisionId } from '../../../shared/domain/appeal/against.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import type { AppealedDecision } from '../../../shared/domain/appeal/slice.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatLong, isCivilDate } from '../../../shared/kit/civil-date.ts';
import { text, textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { decisionsOf, decisionWords, formWords } from './words.ts';

const type = 'appeal.lodged/1';
const schema = appealEvents[type].omit({ type: true, against: true, policeFriend: true }).extend({
  decision: z.string().min(1, 'Choose the decision that is appealed against.'),
  friendName: text(textLimits.name),
  friendOrganisation: text(textLimits.line),
});

const friend = citing(
  { westMidlands: 'W37' },
  'A member who appeals may have somebody beside them.',
);

/** Records that a member appealed: against what, when it was sent, when it came, and why. */
export function LodgeForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [appealId] = useState(freshId);
  const decisions = decisionsOf(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId,
        decision: decisions.length === 1 && decisions[0] ? decisionId(decisions[0]) : '',
        receivedOn: view.today,
        receivedBy: me.name,
        form: 'written',
        grounds: '',
        reference: '',
        lateReason: '',
        friendName: '',
        friendOrganisation: '',
      }}
      says="Records the appeal as it came. The conditions stand meanwhile and are served. The day it was sent says whether it is in time; the day it arrived starts the time to the meeting."
      submitLabel="Record the appeal"
      toEvent={(values) => asEvent(values, decisions)}
      fieldOf={(path) => (path.startsWith('against') ? 'decision' : path)}
    >
      <Choice
        name="decision"
        label="Against which decision?"
        options={decisions.map((against) => ({
          value: decisionId(against),
          label: decisionWords(view, against),
        }))}
        {...(decisions.length === 0
          ? { hint: 'Nothing binds the member that could be appealed against.' }
          : {})}
      />
      <CivilDateField
        name="submittedOn"
        label="Day it was submitted"
        hint="The day the member sent it or handed it in."
      />
      <InTime view={view} decisions={decisions} />
      <CivilDateField name="receivedOn" label="Day it was received" />
      <TextField name="receivedBy" label="Who received it?" width="medium" />
      <Choice name="form" label="How was it made?" options={optionsOf(formWords)} inline />
      <LongText
        name="grounds"
        label="Grounds: why the member disagrees"
        hint={
          <>
            In their words.{' '}
            <Why
              source={policySource(view.policy, 'appeal.inWritingWithGrounds')}
              of="an appeal says why"
            />
          </>
        }
        limit={textLimits.narrative}
        rows={6}
      />
      <TextField
        name="reference"
        label="Where is the appeal itself kept?"
        hint="File number, mailbox and date, folder."
        optional
      />
      <TextField
        name="friendName"
        label="Police friend"
        hint={
          <>
            Who supports the member, if anybody. <Why source={friend(view)} of="a police friend" />
          </>
        }
        width="medium"
        optional
      />
      <TextField
        name="friendOrganisation"
        label="Whom does the police friend act for?"
        width="medium"
        optional
      />
    </ActForm>
  );
}

/** Whether the day typed so far is in time; a late appeal is recorded all the same. */
function InTime(props: {
  readonly view: CaseView;
  readonly decisions: readonly AppealedDecision[];
}) {
  const { view } = props;
  const submittedOn = useValue('submittedOn');
  const decision = useValue('decision');
  const against = props.decisions.find((known) => decisionId(known) === decision);
  if (!against || typeof submittedOn !== 'string' || !isCivilDate(submittedOn)) return null;
  const found = timelinessOf(view.state, view.policy, { against, submittedOn });
  switch (found.kind) {
    case 'in-time':
      return found.lastDay ? (
        <Heed tone="info">{`In time: the last day is ${formatLong(found.lastDay)}.`}</Heed>
      ) : null;
    case 'late':
      return (
        <>
          <Heed tone="warning" source={found.source} of="the appeal is late">
            Late: the last day was {formatLong(found.lastDay)}. It is recorded all the same; whoever
            hears appeals says whether this one is heard.
          </Heed>
          <LongText
            name="lateReason"
            label="What the member says about being late"
            optional
            limit={textLimits.paragraph}
            rows={2}
          />
        </>
      );
    case 'not-known':
      return (
        <Heed tone="warning" source={found.source} of="the time to appeal is not stated">
          The policy gives no time to appeal and the unit has filled none in.
        </Heed>
      );
  }
}

type Answers = z.output<typeof schema>;

function asEvent(
  { decision, friendName, friendOrganisation, lateReason, ...values }: Answers,
  decisions: readonly AppealedDecision[],
): Readonly<Record<string, unknown>> {
  return {
    ...values,
    against: decisions.find((known) => decisionId(known) === decision),
    ...(friendName === ''
      ? {}
      : { policeFriend: { name: friendName, organisation: friendOrganisation } }),
    ...(lateReason === undefined || lateReason === '' ? {} : { lateReason }),
  };
}

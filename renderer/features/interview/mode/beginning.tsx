import { Button, Text } from '@fluentui/react-components';
import { identifiedSubject } from '../../../../shared/domain/case-facts.ts';
import { citing } from '../../../../shared/domain/cite.ts';
import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import {
  directionOf,
  invitationsOf,
  sessionOf,
} from '../../../../shared/domain/interview/planning/plan.ts';
import { subjectName } from '../../../../shared/domain/report/facts.ts';
import { formatLong } from '../../../../shared/kit/civil-date.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { Section } from '../../../ui/form/section.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { TimeField } from '../../../ui/form/time-field.tsx';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { Why } from '../../../ui/why.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { PresentList } from '../present-list.tsx';
import { organisationWords } from '../words.ts';
import { backWords } from './back-words.ts';
import { ModeFrame } from './mode-frame.tsx';
import { useModeStyles } from './mode-styles.ts';
import { useInterviewAct, type Interviewing } from './use-interview.ts';

const type = 'interview.began/1';
const schema = interviewEvents[type].omit({
  type: true,
  interviewId: true,
  at: true,
  startedOn: true,
});
const friend = citing(
  { westMidlands: 'W22' },
  'Nobody is interviewed without being told that a police friend may advise them.',
);

type Props = { readonly interviewing: Interviewing; readonly onLeave: () => void };

/** Before the first question: what was directed, who is here, and whether a friend was offered. */
export function Beginning({ interviewing, onLeave }: Props) {
  const styles = useModeStyles();
  const save = useInterviewAct(interviewing);
  const { view, plan, record } = interviewing;
  const subject = identifiedSubject(view.state);
  const { interviewer } = plan;
  return (
    <ModeFrame
      view={view}
      arrival="beginning"
      footActions={
        <Button appearance="subtle" onClick={onLeave}>
          {backWords(view)}
        </Button>
      }
    >
      <div className={styles.narrow}>
        <Card title="Before the first question">
          <Directed interviewing={interviewing} />
          <CaseForm
            schema={schema}
            draft={{
              key: `${view.caseId}/${type}`,
              title: `Begin the interview: ${view.row.reference}`,
            }}
            defaultValues={{
              startTime: formatTimeOfDay(momentNow()).slice(0, 5),
              venue: plan.venue,
              present: [
                {
                  name: subject ? subjectName(subject) : (view.guest?.subjectName ?? ''),
                  capacity: 'member',
                },
                { name: interviewer.name, capacity: 'interviewer' },
              ],
              policeFriend: {},
              recording: 'notes',
            }}
            says="From here each line is on this disk as soon as it is finished. The record survives a lock, a kill and a power cut, and is gone on with where it stood."
            submitLabel="Begin the interview"
            submit={({ present, ...values }) =>
              save({
                ...values,
                present: withFriend(present, values.policeFriend),
                type,
                interviewId: record.interviewId,
                at: momentNow(),
                startedOn: view.today,
              })
            }
            onSaved={() => undefined}
          >
            <TextField name="venue" label="Where is it held?" />
            <TimeField name="startTime" label="Time it begins" />
            <Section
              title="Police friend"
              hint={<Why source={friend(view)} of="a friend is offered" />}
            >
              <YesNo name="policeFriend.offered" label="Was the member offered a police friend?" />
              <YesNo
                name="policeFriend.present"
                label="Is a police friend here?"
                ifYes={
                  <>
                    <TextField
                      name="policeFriend.name"
                      label="Name of the police friend"
                      width="medium"
                    />
                    <SelectField
                      name="policeFriend.organisation"
                      label="Whom do they act for?"
                      options={optionsOf(organisationWords)}
                    />
                  </>
                }
              />
              <LongText
                name="policeFriend.note"
                label="What was said about it"
                optional
                limit={textLimits.paragraph}
                rows={2}
              />
            </Section>
            <PresentList label="Who else is in the room" />
            <Choice
              name="recording"
              label="How is it recorded?"
              options={[
                { value: 'notes', label: 'In these notes' },
                { value: 'audio', label: 'In these notes and on audio' },
                { value: 'none', label: 'Not recorded but for these notes, at the member’s wish' },
              ]}
            />
          </CaseForm>
        </Card>
      </div>
    </ModeFrame>
  );
}

/** What PSD directed, when it is planned for, and whether the member was invited. */
function Directed({ interviewing: { view, plan, record } }: Pick<Props, 'interviewing'>) {
  const direction = directionOf(view.state.interview, plan);
  const invited = invitationsOf(sessionOf(view.state.interview, record.interviewId));
  return (
    <>
      <Text>
        Planned for {formatLong(plan.on)} at {plan.at}
        {direction ? `. ${direction.directedBy.name} directed: ${direction.scope}` : ''}
      </Text>
      {invited.length === 0 ? (
        <Heed tone="warning" source={friend(view)}>
          No invitation is recorded. The member has the right to seek advice from a police friend
          first.
        </Heed>
      ) : null}
    </>
  );
}

type Present = readonly { readonly name: string; readonly capacity: string }[];

/** The friend who is here is in the room: nobody types a name twice. */
const withFriend = (
  present: Present,
  { present: isHere, name }: { readonly present: boolean; readonly name?: string | undefined },
): Present =>
  isHere && name && !present.some((person) => person.capacity === 'police-friend')
    ? [...present, { name, capacity: 'police-friend' }]
    : present;

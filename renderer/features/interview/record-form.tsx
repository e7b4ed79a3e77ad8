import { useState } from 'react';
import type { z } from 'zod';
import { subjectName } from '../../../shared/domain/report/facts.ts';
import { identifiedSubject } from '../../../shared/domain/case-facts.ts';
import { interviewEvents } from '../../../shared/domain/interview/events.ts';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ReadBackPart } from './read-back-part.tsx';
import { DirectionPart } from './direction-part.tsx';
import { RoomPart } from './room-part.tsx';
import { SaidPart } from './said-part.tsx';

const type = 'interview.recorded/1';
const schema = interviewEvents[type].omit({ type: true });

/** The short record of an interview that was held. */
export function RecordForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [interviewId] = useState(freshId);
  const subject = identifiedSubject(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        interviewId,
        interviewType: 'formal',
        directedBy: { name: '', rankOrGrade: '' },
        interviewer: {
          personId: me.personId,
          isLocalManager: false,
          name: me.name,
          rankOrGrade: me.rankOrGrade,
        },
        present: [
          { name: subject ? subjectName(subject) : '', capacity: 'member' },
          { name: me.name, capacity: 'interviewer' },
        ],
        startedOn: view.today,
        endedOn: view.today,
        policeFriend: {},
        rights: {
          policeFriend: false,
          purposeExplained: false,
          notMisconductInterview: false,
          systemsCheckReminder: false,
        },
        summary: '',
        subjectProposals: '',
        agreed: '',
        disputed: '',
        readBackNote: '',
      }}
      says="Records an interview that was held. A formal one is needed before anything significant is agreed or imposed. The record stands as read back; what was wrong in it is corrected beside it."
      submitLabel="Record the interview"
      toEvent={({ policeFriend, ...values }) => ({
        ...values,
        policeFriend: onlyAskedFor(policeFriend),
      })}
      steps={[
        {
          id: 'direction',
          title: 'Direction and times',
          fields: [
            'interviewType',
            'directedBy',
            'directedOn',
            'venue',
            'startedOn',
            'startTime',
            'endedOn',
            'endTime',
          ],
          content: <DirectionPart view={view} />,
        },
        {
          id: 'room',
          title: 'Who was there, and rights',
          fields: ['interviewer', 'present', 'policeFriend', 'rights'],
          content: <RoomPart view={view} />,
        },
        {
          id: 'said',
          title: 'What was said',
          fields: ['summary', 'subjectProposals', 'agreed', 'disputed', 'stoppedBecause'],
          content: <SaidPart view={view} />,
        },
        {
          id: 'read-back',
          title: 'Read back',
          fields: ['readBack', 'readBackNote'],
          content: <ReadBackPart />,
        },
      ]}
    />
  );
}

type Friend = z.infer<typeof schema>['policeFriend'];

/** Whose name is kept of a friend who came, and why none came: what the other answer asked is left out. */
const onlyAskedFor = ({ offered, present, name, organisation, note }: Friend): Friend =>
  present
    ? { offered, present, ...(name ? { name } : {}), ...(organisation ? { organisation } : {}) }
    : { offered, present, ...(note ? { note } : {}) };

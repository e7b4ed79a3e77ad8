import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { recordOf, type Phase } from '../../../shared/domain/interview/live/record.ts';
import { isWithGuest } from '../../../shared/domain/guest-pack/slice.ts';
import {
  directionOf,
  invitationsOf,
  planOf,
  unplannedDirections,
} from '../../../shared/domain/interview/planning/plan.ts';
import type { Session } from '../../../shared/domain/interview/slice.ts';
import { topicName, topicsOf } from '../../../shared/domain/interview/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { interviewPath } from './interview-path.ts';
import { interviewTypeWords, invitationMeans } from './words.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

function SessionSection({ view }: { readonly view: CaseView }) {
  const { interview } = view.state;
  return (
    <Stack>
      {unplannedDirections(view.state).map((direction) => (
        <Rows
          key={direction.directionId}
          rows={[
            {
              label: 'Directed, not planned',
              value: `${direction.directedBy.name}, ${formatPlain(direction.directedOn)}. ${direction.scope}`,
            },
            {
              label: 'Local manager',
              value: direction.localManagerAllowed ? 'may hold it' : 'may not hold it',
            },
          ]}
        />
      ))}
      {interview.sessions.toReversed().map((session) => (
        <OneSession key={session.interviewId} view={view} session={session} />
      ))}
    </Stack>
  );
}

function OneSession({ view, session }: { readonly view: CaseView; readonly session: Session }) {
  const styles = useStyles();
  const plan = planOf(session);
  const record = recordOf(session);
  if (!plan) return null;
  const { says, tone, open } = phaseWords[record.phase];
  const isOut = isWithGuest(view.state.guestPack, session.interviewId);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <Text weight="semibold">
          {interviewTypeWords[plan.interviewType]},{' '}
          {formatPlain(record.began?.startedOn ?? plan.on)}, {record.began?.startTime ?? plan.at}
        </Text>
        <Badge tone={tone}>{isOut ? 'With a guest' : says}</Badge>
        {record.signed.length > 0 ? (
          <Badge tone="neutral">{`version ${String(record.version)}`}</Badge>
        ) : null}
        {record.clockWentBack > 0 ? <Badge tone="warning">Clock went back</Badge> : null}
      </div>
      <Rows rows={rowsOf(view, session)} />
      {isOut ? null : (
        <div>
          <Button as="a" href={`#${interviewPath(view.caseId, session.interviewId)}`}>
            {open}
          </Button>
        </div>
      )}
    </div>
  );
}

const phaseWords: Readonly<
  Record<Phase, { readonly says: string; readonly tone: Tone; readonly open: string }>
> = {
  planned: { says: 'Planned', tone: 'info', open: 'Open Interview mode' },
  live: { says: 'Under way', tone: 'warning', open: 'Go on with the interview' },
  ended: { says: 'To be read back', tone: 'warning', open: 'Read back and sign' },
  'read-back': { says: 'To be signed', tone: 'warning', open: 'Read back and sign' },
  signed: { says: 'Signed and sealed', tone: 'success', open: 'Open the record' },
  stopped: { says: 'Stopped', tone: 'danger', open: 'Open the record' },
};

function rowsOf(view: CaseView, session: Session): readonly Row[] {
  const plan = planOf(session);
  const record = recordOf(session);
  const direction = directionOf(view.state.interview, plan);
  if (!plan) return [];
  return [
    { label: 'Where', value: record.began?.venue ?? plan.venue },
    {
      label: 'Held by',
      value:
        `${plan.interviewer.rankOrGrade} ${plan.interviewer.name}${plan.interviewer.isLocalManager ? ', local manager' : ''}`.trim(),
    },
    {
      label: 'Conducted by',
      value: session.guest
        ? `${session.guest.rankOrGrade} ${session.guest.name}, on a guest pack of ${formatPlain(session.guest.packMadeOn)}; brought in by ${session.guest.broughtInBy}`.trim()
        : '',
    },
    {
      label: 'At the direction of',
      value: direction
        ? `${direction.directedBy.name}, ${formatPlain(direction.directedOn)}. ${direction.scope}`
        : '',
    },
    {
      label: 'Invited',
      value: invitationsOf(session)
        .map(
          ({ invitedOn, means }) =>
            `${formatPlain(invitedOn)}, ${invitationMeans[means].toLowerCase()}`,
        )
        .join('; '),
    },
    {
      label: 'Postponed',
      value:
        plan.timesPostponed === 0
          ? ''
          : `from ${formatPlain(plan.firstOn)} to ${formatPlain(plan.on)} at ${plan.at}`,
    },
    { label: 'Topics', value: topicsOf(plan.topics, plan.ownTopics).map(topicName).join(', ') },
    {
      label: 'Record',
      value: record.began ? `${String(record.lines.length)} lines` : '',
    },
    { label: 'Stopped because', value: record.stopped?.reason ?? '' },
  ].filter(({ value }) => value !== '');
}

/** Interviews directed, planned and kept live, the newest first. */
export const sessionSection: CaseSection = {
  group: 'Interview',
  title: 'Interviews planned and kept here',
  has: ({ state }) => state.interview.sessions.length + state.interview.directions.length > 0,
  draw: SessionSection,
};

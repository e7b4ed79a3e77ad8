import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Interview } from '../../../shared/domain/interview/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { interviewRows } from './interview-rows.ts';
import { interviewTypeWords } from './words.ts';

const useStyles = makeStyles({
  held: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function InterviewSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.interview.held.toReversed().map((held) => (
        <Held key={held.interviewId} held={held} />
      ))}
    </Stack>
  );
}

function Held({ held }: { readonly held: Interview }) {
  const styles = useStyles();
  return (
    <div className={styles.held}>
      <div className={styles.head}>
        <Text weight="semibold">
          {interviewTypeWords[held.interviewType]}, {formatPlain(held.startedOn)}, {held.startTime}{' '}
          to {held.endTime}
        </Text>
        {held.readBack ? (
          <Badge tone="success">Read back</Badge>
        ) : (
          <Badge tone="warning">Not read back</Badge>
        )}
        {held.disputed === '' ? null : <Badge tone="warning">Disputed</Badge>}
        {held.stoppedBecause ? <Badge tone="danger">Stopped</Badge> : null}
      </div>
      <Rows rows={interviewRows(held)} />
    </div>
  );
}

/** The interviews that were held, the newest first, with what was corrected beside each. */
export const interviewSection: CaseSection = {
  group: 'Interview',
  title: 'Interviews',
  has: ({ state }) => state.interview.held.length > 0,
  draw: InterviewSection,
};

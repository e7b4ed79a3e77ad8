import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { caseId as caseIdSchema, itemId } from '../../shared/kit/ids.ts';
import { casePath } from '../features/act.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Marking } from '../ui/marking.tsx';
import { Working } from '../ui/working.tsx';
import { useSession } from '../vault-client/session.tsx';
import { defaultMarking } from './frame/marking-words.ts';

const InterviewMode = lazy(async () => {
  const file = await import('../features/interview/mode/interview-mode.tsx');
  return { default: file.InterviewMode };
});

const useStyles = makeStyles({
  room: { height: '100%', display: 'flex', flexDirection: 'column' },
});

/** Interview mode in a frame of its own: the marking, and nothing else that could distract. */
export function InterviewRoom(props: { readonly id: string; readonly interviewId: string }) {
  const styles = useStyles();
  const session = useSession();
  const [, go] = useLocation();
  const caseId = caseIdSchema.safeParse(props.id);
  const interviewId = itemId.safeParse(props.interviewId);
  return (
    <div className={styles.room}>
      <Marking marking={defaultMarking} isDemonstration={session.kind === 'demonstration'} />
      <Suspense fallback={<Working says="Opening" />}>
        {caseId.success && interviewId.success ? (
          <InterviewMode
            key={`${caseId.data} ${interviewId.data}`}
            caseId={caseId.data}
            interviewId={interviewId.data}
            onLeave={() => go(casePath(caseId.data))}
          />
        ) : (
          <EmptyState
            title="There is nothing at this address"
            says="My work and Cases lead everywhere."
          />
        )}
      </Suspense>
    </div>
  );
}

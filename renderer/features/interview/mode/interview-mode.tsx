import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import type { CaseId, ItemId } from '../../../../shared/kit/ids.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useKeptDraft } from '../../../ui/form/use-draft.ts';
import { Working } from '../../../ui/working.tsx';
import { useCase } from '../../../vault-client/use-case.ts';
import { Beginning } from './beginning.tsx';
import { SealedRoom, StoppedRoom } from './closed-rooms.tsx';
import { LiveRoom } from './live-room.tsx';
import { PaperRoom } from './paper-room.tsx';
import { typingKey } from './typing.ts';
import { interviewIn, useKeeper } from './use-interview.ts';

type Props = {
  readonly caseId: CaseId;
  readonly interviewId: ItemId;
  readonly onLeave: () => void;
};

/** Interview mode: one interview on the whole screen, from the first question to the signed record. It needs no network. */
export function InterviewMode(props: Props) {
  const { view, error } = useCase(props.caseId);
  if (view) return <Room {...props} view={view} />;
  if (error)
    return <ErrorPanel error={error} actions={<Button onClick={props.onLeave}>Back</Button>} />;
  return <Working says="Opening the interview" />;
}

function Room({ view, caseId, interviewId, onLeave }: Props & { readonly view: CaseView }) {
  const keeper = useKeeper(caseId, interviewId);
  const kept = useKeptDraft({ key: typingKey(caseId, interviewId), title: '' });
  const found = interviewIn(view, interviewId);
  // What was kept is put back into the room in which it was left, once.
  const [enteredAt] = useState(found?.record.phase);
  if (kept === 'asking') return <Working says="Opening the interview" />;
  if (!found)
    return (
      <EmptyState
        title="This interview is not planned"
        says="It may belong to another case. The case's Interview tab has them all."
        action={<Button onClick={onLeave}>Back to the case</Button>}
      />
    );
  const interviewing = { view, keeper, ...found };
  switch (found.record.phase) {
    case 'planned':
      return <Beginning interviewing={interviewing} onLeave={onLeave} />;
    case 'live':
      return <LiveRoom interviewing={interviewing} kept={kept} onLeave={onLeave} />;
    case 'ended':
    case 'read-back':
      return (
        <PaperRoom
          interviewing={interviewing}
          kept={enteredAt === 'live' ? undefined : kept}
          onLeave={onLeave}
        />
      );
    case 'signed':
      return <SealedRoom interviewing={interviewing} onLeave={onLeave} />;
    case 'stopped':
      return <StoppedRoom interviewing={interviewing} onLeave={onLeave} />;
  }
}

import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Line } from '../../../../shared/domain/interview/live/record.ts';
import type { KeptDraft } from '../../../ui/form/draft-port.tsx';
import { Card } from '../../../ui/card.tsx';
import { CorrectLine } from './correct-line.tsx';
import { LineBox } from './line-box.tsx';
import { LineList } from './line-list.tsx';
import { backWords } from './back-words.ts';
import { ModeFrame } from './mode-frame.tsx';
import { useModeStyles } from './mode-styles.ts';
import { NotKept } from './not-kept.tsx';
import { ReadBackForm } from './read-back-form.tsx';
import { RightsCard } from './side-cards.tsx';
import { SignForm } from './sign-form.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { useKeeperState, type Interviewing } from './use-interview.ts';
import { useTyping } from './use-typing.ts';

type Props = {
  readonly interviewing: Interviewing;
  readonly kept: KeptDraft | undefined;
  readonly onLeave: () => void;
};

/** After the questions: the whole record to read back, put right, add to, and sign. */
export function PaperRoom({ interviewing, kept, onLeave }: Props) {
  const styles = useModeStyles();
  const { view, record, keeper } = interviewing;
  const [correcting, setCorrecting] = useState<Line>();
  const [isStopping, setStopping] = useState(false);
  const line = useTyping(interviewing, kept, 'read-back', 'note');
  const { waiting, error } = useKeeperState(keeper);
  // A record that was signed is corrected line by line; nothing is added to it.
  const isFirst = record.signed.length === 0;
  return (
    <ModeFrame
      view={view}
      keptAt={line.keptAt}
      footActions={
        <>
          {isFirst ? (
            <Button
              onClick={() => {
                line.finish();
                setStopping(true);
              }}
            >
              Stop: misconduct or crime has emerged
            </Button>
          ) : null}
          <Button appearance="subtle" onClick={onLeave}>
            {backWords(view)}
          </Button>
        </>
      }
    >
      <div className={styles.paper}>
        <div className={styles.column}>
          {error ? <NotKept keeper={keeper} error={error} /> : null}
          <Card title={`The record, version ${String(record.version)}`}>
            <LineList record={record} waiting={waiting} onCorrect={setCorrecting} />
            {isFirst ? (
              <LineBox
                typing={line.typing}
                onType={line.type}
                onKind={line.choose}
                onFinish={line.finish}
              />
            ) : null}
          </Card>
        </div>
        <div className={styles.column}>
          <RightsCard record={record} note={(...items) => void keeper.keep(...items)} />
          <Card title="1. Read back">
            <ReadBackForm interviewing={interviewing} />
          </Card>
          <Card title="2. Sign">
            {line.typing.text === '' ? (
              <SignForm interviewing={interviewing} />
            ) : (
              <Text>Finish the line that is being typed first: Enter. It is read back too.</Text>
            )}
          </Card>
        </div>
      </div>
      {correcting ? (
        <CorrectLine
          interviewing={interviewing}
          line={correcting}
          onClose={() => setCorrecting(undefined)}
        />
      ) : null}
      {isStopping ? (
        <StopDialog interviewing={interviewing} onClose={() => setStopping(false)} />
      ) : null}
    </ModeFrame>
  );
}

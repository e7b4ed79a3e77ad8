import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import { openBreak } from '../../../../shared/domain/interview/live/record.ts';
import { topic as topicCode } from '../../../../shared/domain/interview/schema.ts';
import { topicName, topicWords } from '../../../../shared/domain/interview/words.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import type { KeptDraft } from '../../../ui/form/draft-port.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { EndDialog } from './end-dialog.tsx';
import { LineBox } from './line-box.tsx';
import { LineList } from './line-list.tsx';
import { backWords } from './back-words.ts';
import { ModeFrame } from './mode-frame.tsx';
import { useModeStyles } from './mode-styles.ts';
import { NotKept } from './not-kept.tsx';
import { ProposalsCard, RightsCard, RoomCard } from './side-cards.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { TopicList } from './topic-list.tsx';
import { useKeeperState, type Interviewing } from './use-interview.ts';
import { useTyping } from './use-typing.ts';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '420px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  guide: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  title: { margin: 0 },
  rest: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingVerticalL,
  },
  stop: {
    color: tokens.colorPaletteRedForeground1,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type Props = {
  readonly interviewing: Interviewing;
  readonly kept: KeptDraft | undefined;
  readonly onLeave: () => void;
};

/** The interview while it is held: topics, one line to type in, who is in the room, one way to stop. */
export function LiveRoom({ interviewing, kept, onLeave }: Props) {
  const layout = useModeStyles();
  const styles = useStyles();
  const { view, record, plan, keeper } = interviewing;
  const [topic, setTopic] = useState(() => record.lines.at(-1)?.topic ?? 'rights');
  const [over, setOver] = useState<'end' | 'stop'>();
  const line = useTyping(interviewing, kept, topic);
  const { waiting, error } = useKeeperState(keeper);
  const pause = openBreak(record);
  // Words that are begun belong to the record before it ends or stops.
  const close = (how: 'end' | 'stop'): void => {
    line.finish();
    setOver(how);
  };
  const note = (...items: readonly RecordItem[]): void => void keeper.keep(...items);
  const end = useRef<HTMLDivElement>(null);
  const shownLines = record.lines.length + waiting.length;
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [shownLines]);
  return (
    <ModeFrame
      view={view}
      beganAt={record.began?.at}
      keptAt={line.keptAt}
      actions={
        <Button
          onClick={() =>
            note(
              pause
                ? { what: 'break-ended', id: freshId(), at: momentNow() }
                : { what: 'break-began', id: freshId(), at: momentNow(), reason: '' },
            )
          }
        >
          {pause ? 'End the break' : 'Break'}
        </Button>
      }
      footActions={
        <>
          <Button appearance="subtle" onClick={onLeave}>
            {backWords(view)}
          </Button>
          <Button appearance="primary" disabled={pause !== undefined} onClick={() => close('end')}>
            Read back and sign
          </Button>
        </>
      }
    >
      <div className={layout.room}>
        <TopicList record={record} plan={plan} current={topic} onChoose={setTopic} />
        <div className={layout.column}>
          {error ? <NotKept keeper={keeper} error={error} /> : null}
          <div className={styles.sheet}>
            <Text as="h2" weight="semibold" size={400} className={styles.title}>
              {topicName(topic)}
            </Text>
            <Text className={styles.guide}>{guideTo(topic)}</Text>
            <LineList record={record} waiting={waiting} />
            {pause ? (
              <div className={styles.rest} role="status">
                A break since {formatTimeOfDay(pause.beganAt)}. Nothing is asked until it ends.
              </div>
            ) : (
              <LineBox
                typing={line.typing}
                onType={line.type}
                onKind={line.choose}
                onFinish={line.finish}
              />
            )}
            <div ref={end} />
          </div>
        </div>
        <aside className={layout.column} aria-label="The room">
          <RoomCard record={record} note={note} />
          <RightsCard record={record} note={note} />
          <ProposalsCard record={record} note={note} />
          <Button className={styles.stop} onClick={() => close('stop')}>
            Stop: misconduct or crime has emerged
          </Button>
        </aside>
      </div>
      {over === 'end' ? (
        <EndDialog interviewing={interviewing} onClose={() => setOver(undefined)} />
      ) : null}
      {over === 'stop' ? (
        <StopDialog interviewing={interviewing} onClose={() => setOver(undefined)} />
      ) : null}
    </ModeFrame>
  );
}

const guideTo = (topic: string): string => {
  const known = topicCode.safeParse(topic);
  return known.success ? topicWords[known.data].guide : 'A topic of this case.';
};

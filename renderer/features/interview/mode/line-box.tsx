import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LineKind } from '../../../../shared/domain/interview/live/events.ts';
import { lineWords } from '../../../../shared/domain/interview/words.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Group } from '../../../ui/group.tsx';
import { Keys } from '../../../ui/keys.tsx';
import { useNow } from '../../../vault-client/clock.ts';
import { kindKeys, type Typing } from './typing.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: '10px 14px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  time: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  area: {
    flex: '1 1 auto',
    minWidth: 0,
    minHeight: '22px',
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    resize: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fieldSizing: 'content',
    ':focus-visible': { outlineStyle: 'none' },
  },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = {
  readonly typing: Typing;
  readonly onType: (text: string) => void;
  readonly onKind: (kind: LineKind) => void;
  readonly onFinish: () => void;
};

/** The one line to type in: its time and kind are kept without asking. */
export function LineBox({ typing, onType, onKind, onFinish }: Props) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const now = useNow(1_000);
  const { kind } = typing;
  useEffect(() => area.current?.focus(), [typing.id]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const chosen = kindKeys.find(([, letter]) => event.code === `Key${letter}`);
      if (!chosen) return;
      event.preventDefault();
      onKind(chosen[0]);
      area.current?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onKind]);
  return (
    <div>
      <div className={styles.box}>
        <span className={styles.time}>{formatTimeOfDay(typing.at ?? now)}</span>
        <span className={styles.kind}>{shortWords[kind]}</span>
        <textarea
          ref={area}
          className={styles.area}
          aria-label={`${lineWords[kind]}, next line`}
          rows={1}
          maxLength={textLimits.narrative}
          spellCheck={false}
          autoComplete="off"
          value={typing.text}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onFinish();
          }}
        />
      </div>
      <Group className={styles.keys} label="What the line is">
        <Keys>Enter</Keys> next line
        {kindKeys.map(([each, letter]) => (
          <ToggleButton
            key={each}
            size="small"
            appearance="subtle"
            checked={each === kind}
            onClick={() => {
              onKind(each);
              area.current?.focus();
            }}
          >
            <Keys>{`Alt ${letter}`}</Keys>&nbsp;{lineWords[each].toLowerCase()}
          </ToggleButton>
        ))}
      </Group>
    </div>
  );
}

const shortWords = { ...lineWords, question: 'Q', answer: 'A', proposal: 'Proposal' } as const;

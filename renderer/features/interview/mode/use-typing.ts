import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import type { Instant } from '../../../../shared/kit/instant.ts';
import { useDraftPort, type KeptDraft } from '../../../ui/form/draft-port.tsx';
import { createDraftSaver } from '../../../ui/form/draft-saver.ts';
import { useDraftState } from '../../../ui/form/use-draft.ts';
import { momentNow } from '../../../vault-client/clock.ts';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { nextKind, stillToKeep, typingKey, type Typing } from './typing.ts';
import type { Interviewing } from './use-interview.ts';

/** The line in the making, kept within a second of each keystroke and made an act when it is finished. */
export function useTyping(
  { view, record, keeper }: Interviewing,
  kept: KeptDraft | undefined,
  topic: string,
  /** What a fresh line is taken to be. While it is read back, people add notes. */
  first: 'question' | 'note' = 'question',
): {
  readonly typing: Typing;
  readonly type: (text: string) => void;
  readonly choose: (kind: Typing['kind']) => void;
  readonly finish: () => void;
  /** When what is typed was last kept. */
  readonly keptAt: Instant | undefined;
} {
  const port = useDraftPort();
  const [saver] = useState(() =>
    createDraftSaver(
      port,
      typingKey(view.caseId, record.interviewId),
      `Interview: ${view.row.reference}`,
    ),
  );
  const [found] = useState(() => stillToKeep(kept?.value, record));
  const [typing, setTyping] = useState<Typing>(() =>
    found && found.typing.text !== ''
      ? { ...found.typing, at: found.typing.at }
      : freshTyping(first),
  );
  const now = useRef(typing);
  const draft = useDraftState(saver);

  const keepDraft = useCallback((): void => {
    const value = () => ({ typing: now.current, waiting: keeper.read().waiting });
    if (now.current.text === '' && keeper.read().waiting.length === 0) void saver.nothing();
    else saver.typed(value);
  }, [saver, keeper]);
  const set = useCallback(
    (next: Typing): void => {
      now.current = next;
      setTyping(next);
      keepDraft();
    },
    [keepDraft],
  );

  // What a kill left between the draft and the disk goes to the disk now.
  const leftOver = useRef<readonly RecordItem[]>(found?.waiting ?? []);
  useEffect(() => {
    const items = leftOver.current;
    leftOver.current = [];
    if (items.length > 0) void keeper.keep(...items);
  }, [keeper]);
  useEffect(() => keeper.watch(keepDraft), [keeper, keepDraft]);
  useEffect(() => () => void saver.flush(), [saver]);

  const type = (text: string): void =>
    set({ ...now.current, text, at: now.current.at ?? momentNow() });
  const finish = (): void => {
    const { id, kind, text, at } = now.current;
    if (text.trim() === '') return;
    const item = {
      what: 'line',
      id,
      at: at ?? momentNow(),
      topic,
      kind,
      text: text.trim(),
    } as const;
    void keeper.keep(item);
    set(freshTyping(first === 'note' ? 'note' : nextKind(kind)));
  };
  return {
    typing,
    type,
    choose: (kind) => set({ ...now.current, kind }),
    finish,
    keptAt: draft.kept === 'kept' ? draft.at : undefined,
  };
}

const freshTyping = (kind: Typing['kind']): Typing => ({
  id: freshId(),
  kind,
  text: '',
  at: undefined,
});

import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { usePeopleSearch } from '../../vault-client/use-people-search.ts';
import { useSearch } from '../../vault-client/use-search.ts';
import { entriesFor } from './entries.ts';
import { PaletteList } from './palette-list.tsx';
import { beginAfresh } from '../../ui/as-left.ts';
import { useCaseHere } from './use-case-here.ts';

const useStyles = makeStyles({
  surface: {
    maxWidth: '640px',
    padding: tokens.spacingHorizontalM,
    marginTop: '10vh',
    alignSelf: 'flex-start',
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: '320px',
  },
});

/** Search, go anywhere, start an act: type and press Enter. */
export function Palette(props: { readonly onClose: () => void; readonly onHelp: () => void }) {
  const styles = useStyles();
  const listId = useId();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const wanted = useDeferredValue(typed);
  const search = useSearch(wanted, 8);
  const here = useCaseHere();
  const people = usePeopleSearch(wanted, 6);
  const entries = entriesFor(wanted, { hits: search.hits, people }, here);
  const current = entries[Math.min(chosen, entries.length - 1)];

  const open = (to: string): void => {
    props.onClose();
    beginAfresh();
    go(to);
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen(
        (now) =>
          (Math.min(now, entries.length - 1) + step + entries.length) % Math.max(entries.length, 1),
      );
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      open(current.to);
    }
  };
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface className={styles.surface} aria-label="Search and go to">
        <DialogBody>
          <DialogContent className={styles.content}>
            <Input
              size="large"
              value={typed}
              onChange={(_event, data) => {
                setTyped(data.value);
                setChosen(0);
              }}
              onKeyDown={press}
              placeholder="Name, reference, number, word, place or act"
              role="combobox"
              aria-label="Search and go to"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
              autoComplete="off"
              spellCheck={false}
              autoFocus
            />
            <PaletteList
              id={listId}
              entries={entries}
              current={current}
              search={search}
              onOpen={open}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

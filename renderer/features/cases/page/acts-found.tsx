import {
  Input,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuList,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { actMenu, type ActsUnder, type OfferedAct } from './offered-acts.ts';

const useStyles = makeStyles({
  list: { overflowY: 'auto', minHeight: 0, flex: '0 1 auto' },
  item: { maxWidth: 'none' },
  // What Enter begins while the words are still being typed.
  next: { backgroundColor: tokens.colorNeutralBackground1Hover },
  says: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
});

/** The menu of acts: words above narrow it down, arrows move, Enter begins. */
export function ActsFound(props: { readonly offered: readonly OfferedAct[] }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const found = actMenu(props.offered, typed);
  const count = found.flatMap(({ acts }) => acts).length;
  const filter = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <Input
        input={{ ref: filter }}
        value={typed}
        onChange={(_event, data) => setTyped(data.value)}
        onKeyDown={(event) => intoList(event, list)}
        placeholder="Type to find an act"
        aria-label="Find an act"
        autoComplete="off"
        spellCheck={false}
      />
      <div ref={list} className={styles.list}>
        <MenuList onKeyDownCapture={(event) => backToFilter(event, filter)}>
          {found.map((under, at) => (
            <Under key={under.heading} under={under} isNext={at === 0 && typed.trim() !== ''} />
          ))}
        </MenuList>
      </div>
      <Text size={200} role="status" className={styles.says}>
        {said(count, typed)}
      </Text>
    </>
  );
}

function Under(props: { readonly under: ActsUnder; readonly isNext: boolean }) {
  const styles = useStyles();
  const { heading, acts } = props.under;
  return (
    <MenuGroup>
      <MenuGroupHeader>{heading}</MenuGroupHeader>
      {acts.map((act, at) => (
        <MenuItemLink
          key={act.type}
          href={act.href}
          className={mergeClasses(styles.item, props.isNext && at === 0 && styles.next)}
        >
          {act.title}
        </MenuItemLink>
      ))}
    </MenuGroup>
  );
}

/** From the words into the list: an arrow goes to its first or last act, Enter begins the first. */
function intoList(event: KeyboardEvent, list: RefObject<HTMLDivElement | null>): void {
  const acts = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const act = event.key === 'ArrowUp' ? acts.at(-1) : acts[0];
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') act?.focus();
  else if (event.key === 'Enter') act?.click();
  else return;
  event.preventDefault();
}

/** From the list to the words: a letter typed there belongs to what is looked for. */
function backToFilter(event: KeyboardEvent, filter: RefObject<HTMLInputElement | null>): void {
  const isLetter =
    event.key.length === 1 &&
    event.key !== ' ' &&
    !event.ctrlKey &&
    !event.altKey &&
    !event.metaKey;
  if (!isLetter && event.key !== 'Backspace') return;
  event.stopPropagation();
  filter.current?.focus();
}

function said(count: number, typed: string): string {
  if (count === 0) return 'No act that is offered now has these words.';
  if (typed.trim() === '') return 'Type to find, arrows move, Enter begins.';
  return `${String(count)} ${count === 1 ? 'act' : 'acts'} found. Enter begins the first.`;
}

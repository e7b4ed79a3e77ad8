import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useQuery } from '../../vault-client/use-query.ts';
import type { Found } from '../../vault-client/use-search.ts';
import type { Entry } from './entries.ts';

const useStyles = makeStyles({
  list: { maxHeight: '52vh', overflow: 'auto', margin: 0, padding: 0 },
  group: { padding: '10px 10px 4px', color: tokens.colorNeutralForeground3 },
  entry: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: '7px 10px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  detail: {
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

type Props = {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly current: Entry | undefined;
  readonly search: Found;
  readonly onOpen: (to: string) => void;
};

const groups = ['Cases', 'On this case', 'Go to', 'People'] as const;

/** The lines of the palette, by group. The input above keeps the keyboard; arrows choose. */
export function PaletteList(props: Props) {
  const undone = useQuery('leftUndone', {}).value?.steps ?? [];
  const styles = useStyles();
  return (
    <>
      <div id={props.id} role="listbox" aria-label="Found" className={styles.list}>
        {groups.map((group) => {
          const inGroup = props.entries.filter((entry) => entry.group === group);
          if (inGroup.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
            <div key={group} role="group" aria-label={group}>
              <Text size={200} weight="semibold" block className={styles.group} aria-hidden="true">
                {group}
              </Text>
              {inGroup.map((entry) => (
                <EntryLine key={entry.id} {...props} entry={entry} />
              ))}
            </div>
          );
        })}
      </div>
      <Text size={200} role="status">
        {said(props, undone.includes('search'))}
      </Text>
    </>
  );
}

function EntryLine(props: Props & { readonly entry: Entry }) {
  const styles = useStyles();
  const { entry, current, onOpen } = props;
  const isCurrent = entry.id === current?.id;
  return (
    <div
      id={`${props.id}-${entry.id}`}
      ref={isCurrent ? keepInSight : undefined}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={mergeClasses(styles.entry, isCurrent && styles.current)}
      onClick={() => onOpen(entry.to)}
      onKeyDown={(event) => (event.key === 'Enter' ? onOpen(entry.to) : undefined)}
    >
      <span>{entry.title}</span>
      {entry.detail === undefined ? null : <span className={styles.detail}>{entry.detail}</span>}
    </div>
  );
}

const keepInSight = (line: HTMLElement | null): void => line?.scrollIntoView({ block: 'nearest' });

function said({ search, entries }: Props, isUndone: boolean): string {
  if (isUndone) return 'The search is not complete: the Search page says why.';
  if (!search.ready) return 'The index is being built; more may be found in a moment.';
  const count = (group: Entry['group']): number =>
    entries.filter((entry) => entry.group === group).length;
  const [cases, people] = [count('Cases'), count('People')];
  if (search.isFor === '') return 'Arrows choose, Enter opens, Escape closes.';
  const inCases =
    cases === 0
      ? 'No case is found by that.'
      : `${String(cases)} ${cases === 1 ? 'case' : 'cases'} found.`;
  if (people === 0) return inCases;
  return `${inCases} ${people === 1 ? '1 person or organisation' : `${String(people)} people or organisations`} found.`;
}

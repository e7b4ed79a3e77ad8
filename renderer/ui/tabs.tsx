import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { flexWrap: 'wrap' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    gap: tokens.spacingVerticalL,
  },
});

type Props<Name extends string> = {
  readonly names: readonly Name[];
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
  /** What a tab is called, where that is not its name. */
  readonly titleOf?: (name: Name) => string;
  /** What the shown tab holds. */
  readonly children: ReactNode;
};

/** Tabs over what one of them holds. A single one needs no tab. */
export function Tabs<Name extends string>({
  names,
  shown,
  onShow,
  titleOf = (name) => name,
  children,
}: Props<Name>) {
  const styles = useStyles();
  const id = useId();
  if (names.length === 1) return <div className={styles.panel}>{children}</div>;
  return (
    <>
      <TabList
        className={styles.list}
        selectedValue={shown}
        onTabSelect={(_event, data) => onShow(names.find((name) => name === data.value) ?? shown)}
      >
        {names.map((name) => (
          <Tab key={name} value={name} id={`${id}-${name}`} aria-controls={`${id}-panel`}>
            {titleOf(name)}
          </Tab>
        ))}
      </TabList>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${shown}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}

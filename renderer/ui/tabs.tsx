import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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

type NamesProps<Name extends string> = {
  readonly names: readonly Name[];
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
  /** What a tab is called, where that is not its name. */
  readonly titleOf?: (name: Name) => string;
  /** What is chosen by them, where nothing around says so. */
  readonly label?: string;
};

type PanelProps = {
  /** What the shown tab holds. */
  readonly children: ReactNode;
};

/** Tabs over what one of them holds. A single one needs no tab. */
export function Tabs<Name extends string>({ children, ...choice }: NamesProps<Name> & PanelProps) {
  const styles = useStyles();
  const id = useId();
  if (choice.names.length === 1) return <div className={styles.panel}>{children}</div>;
  return (
    <>
      <TabNames id={id} {...choice} />
      <ShownTab id={id} {...choice} className={styles.panel}>
        {children}
      </ShownTab>
    </>
  );
}

type PlaceProps = {
  /** The page's own (`useId`): ties the names to the panel. */
  readonly id: string;
  readonly className?: string;
};

/** The names alone, for a page that puts other things between them and what they show (`ShownTab`). */
export function TabNames<Name extends string>(
  props: NamesProps<Name> &
    PlaceProps & { readonly size?: 'small' | 'medium'; readonly tabClassName?: string },
) {
  const styles = useStyles();
  const { id, names, shown, onShow, titleOf = (name) => name, size = 'medium' } = props;
  return (
    <TabList
      className={mergeClasses(styles.list, props.className)}
      size={size}
      aria-label={props.label}
      selectedValue={shown}
      onTabSelect={(_event, data) => onShow(names.find((name) => name === data.value) ?? shown)}
    >
      {names.map((name) => (
        <Tab
          key={name}
          value={name}
          id={tabId(id, names, name)}
          aria-controls={`${id}-panel`}
          className={mergeClasses(props.tabClassName)}
        >
          {titleOf(name)}
        </Tab>
      ))}
    </TabList>
  );
}

/** What the shown tab holds, for a page that puts it elsewhere than right below the names (`TabNames`). */
export function ShownTab<Name extends string>(
  props: Pick<NamesProps<Name>, 'names' | 'shown'> & PlaceProps & PanelProps,
) {
  return (
    <div
      id={`${props.id}-panel`}
      role="tabpanel"
      aria-labelledby={tabId(props.id, props.names, props.shown)}
      className={props.className}
    >
      {props.children}
    </div>
  );
}

/** By its place among the names: what is called *Appeal and review* is no id, and its panel would have no name. */
const tabId = <Name extends string>(id: string, names: readonly Name[], name: Name): string =>
  `${id}-${String(names.indexOf(name))}`;

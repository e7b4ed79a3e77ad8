import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { useQuery } from '../../vault-client/use-query.ts';
import { beginAfresh } from '../../ui/as-left.ts';
import { places, type Place } from './places.ts';

const narrow = '@media (max-width: 860px)';

const useStyles = makeStyles({
  nav: {
    width: '208px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '14px 8px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      width: 'auto',
      flexDirection: 'row',
      flexWrap: 'wrap',
      padding: '6px 8px',
      borderRight: 'none',
    },
  },
  name: { padding: '4px 12px 14px', [narrow]: { padding: '6px 12px' } },
  link: {
    position: 'relative',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '7px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-1px',
      top: '7px',
      bottom: '7px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandBackground,
    },
  },
  space: { flexGrow: 1, [narrow]: { display: 'none' } },
  count: {
    minWidth: '20px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    // Readable on the grey of the navigation in light and in dark.
    color: tokens.colorPaletteRedForeground1,
  },
});

/** Where one can go. Only places that exist. */
export function Navigation() {
  const styles = useStyles();
  const [here] = useLocation();
  const work = useQuery('myWork', { scope: 'mine' });
  const overdue = work.value?.counts.overdue ?? 0;
  const link = (place: Place) => (
    <a
      key={place.path}
      href={`#${place.path}`}
      className={mergeClasses(styles.link, isHere(place, here) && styles.here)}
      aria-current={isHere(place, here) ? 'page' : undefined}
      onClick={beginAfresh}
    >
      {place.title}
      {place.path === '/' && overdue > 0 ? (
        <span className={styles.count} title={lateWords(overdue)}>
          {overdue} late
        </span>
      ) : null}
    </a>
  );
  return (
    <nav className={styles.nav} aria-label="Main">
      <Text size={400} weight="semibold" className={styles.name}>
        Probity
      </Text>
      {places.filter((place) => place.group === 'work').map(link)}
      <div className={styles.space} />
      {places.filter((place) => place.group === 'house').map(link)}
    </nav>
  );
}

/** What the count beside My work counts. */
const lateWords = (overdue: number): string =>
  overdue === 1 ? 'One thing of yours is late' : `${String(overdue)} things of yours are late`;

const isHere = (place: Place, here: string): boolean =>
  place.path === '/' ? here === '/' : here === place.path || here.startsWith(`${place.path}/`);

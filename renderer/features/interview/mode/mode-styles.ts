import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 1020px)';

/** How Interview mode is laid out: topics, the record, the room. */
export const useModeStyles = makeStyles({
  mode: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus-visible': { outlineStyle: 'none' },
  },
  soft: { color: tokens.colorNeutralForeground2 },
  main: {
    flex: '1 1 auto',
    minHeight: 0,
    overflow: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  room: {
    display: 'grid',
    gridTemplateColumns: '240px minmax(0, 1fr) 300px',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    minHeight: '100%',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  paper: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 420px)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  narrow: { maxWidth: '760px', margin: '0 auto' },
  timer: { fontVariantNumeric: 'tabular-nums' },
});

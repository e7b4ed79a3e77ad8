import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { nodeKinds, type NodeKind } from '../../../shared/contract/vault/network.ts';
import { kindWords } from './words.ts';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  one: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  shape: { flexShrink: 0 },
  line: { stroke: 'currentColor' },
  person: { fill: tokens.colorPaletteBlueBackground2, stroke: tokens.colorPaletteBlueForeground2 },
  organisation: {
    fill: tokens.colorPaletteMarigoldBackground2,
    stroke: tokens.colorPaletteMarigoldForeground2,
  },
  case: { fill: tokens.colorPaletteBerryBackground2, stroke: tokens.colorPaletteBerryForeground2 },
  entry: { fill: tokens.colorPaletteTealBackground2, stroke: tokens.colorPaletteTealForeground2 },
});

const outlines: Readonly<Record<NodeKind, string>> = {
  person: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  organisation: 'M2.5 2.5h11v11h-11z',
  case: 'M8 1l7 7l-7 7l-7 -7z',
  entry: 'M8 1.5l6.5 12h-13z',
};

/** What shapes and lines mean. */
export function Legend() {
  const styles = useStyles();
  return (
    <section className={styles.legend} aria-label="What shapes and lines mean">
      {nodeKinds.map((kind) => (
        <span key={kind} className={styles.one}>
          <svg width="16" height="16" className={styles.shape} aria-hidden="true">
            <path d={outlines[kind]} className={styles[kind]} strokeWidth="1.5" />
          </svg>
          {kindWords[kind]}
        </span>
      ))}
      <Line width={1.5} says="Tied by a record" />
      <Line width={3.5} says="3 reasons or more" />
      <Line width={1.5} dash="4 3" says="Named in it" />
      <Line width={2} dash="2 4" says="Same name, undecided" />
      <span className={styles.one}>
        <Text size={200} aria-hidden="true">
          +
        </Text>
        More links not shown
      </span>
    </section>
  );
}

function Line(props: { readonly width: number; readonly dash?: string; readonly says: string }) {
  const styles = useStyles();
  return (
    <span className={styles.one}>
      <svg width="24" height="8" className={styles.shape} aria-hidden="true">
        <line
          x1="0"
          y1="4"
          x2="24"
          y2="4"
          className={styles.line}
          strokeWidth={props.width}
          strokeDasharray={props.dash}
        />
      </svg>
      {props.says}
    </span>
  );
}

import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { nodeKinds, type NodeKind } from '../../../shared/domain/network/view.ts';
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
  second: { stroke: tokens.colorNeutralForeground1 },
  doubt: { fill: 'none', stroke: tokens.colorPaletteRedForeground1 },
  letter: { fill: tokens.colorPaletteRedForeground1, fontSize: '10px', fontWeight: 600 },
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

type Props = {
  /** Organised crime groups in the picture. */
  readonly groups: number;
  readonly isOverlaid: boolean;
  readonly onOverlay: (isOverlaid: boolean) => void;
};

/** What shapes and lines mean, and what can be made to stand out. */
export function Legend({ groups, isOverlaid, onOverlay }: Props) {
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
      <span className={styles.one}>
        <svg width="18" height="18" className={styles.shape} aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" className={styles.doubt} strokeWidth="1.5" />
          <text x="9" y="12.5" textAnchor="middle" className={styles.letter}>
            E
          </text>
        </svg>
        Suspected to be false
      </span>
      {groups === 0 ? null : (
        <ToggleButton
          size="small"
          checked={isOverlaid}
          onClick={() => onOverlay(!isOverlaid)}
          icon={
            <svg width="18" height="18" aria-hidden="true">
              <path d="M4.5 4.5h9v9h-9z" className={styles.organisation} strokeWidth="1.5" />
              <path d="M1.5 1.5h15v15h-15z" fill="none" className={styles.second} />
            </svg>
          }
        >
          {`Organised crime groups (${String(groups)})`}
        </ToggleButton>
      )}
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

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** How much a badge wants to be seen. The words say what it means; the colour only helps. */
export type Tone = 'danger' | 'warning' | 'info' | 'success' | 'neutral';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: '0 9px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  button: {
    // As large as a hand that shakes can hit (WCAG 2.2, 2.5.8).
    minHeight: '24px',
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  danger: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  warning: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
  },
  info: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  success: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    border: `1px solid ${tokens.colorPaletteGreenBorder1}`,
  },
  neutral: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

/** A word or two that say the state of a thing. Never a colour alone. */
export function Badge(props: { readonly tone: Tone; readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[props.tone])}>{props.children}</span>;
}

/** The same, where a click tells what can be done about it. */
export function BadgeButton(props: {
  readonly tone: Tone;
  readonly onClick: () => void;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.badge, styles[props.tone], styles.button)}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}

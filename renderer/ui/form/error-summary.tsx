import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { Why } from '../why.tsx';
import type { FormProblem } from './problems.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `2px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    maxWidth: '700px',
  },
  heading: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  // A button stands on its last line, and the mark of its line with it, unless it is told to hang from its first.
  link: { display: 'inline', textAlign: 'left', verticalAlign: 'top' },
  kept: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly problems: readonly FormProblem[];
  /** How often saving was tried: each try brings the keyboard here. */
  readonly tries: number;
  readonly labelOf: (path: string) => string | undefined;
  readonly goTo: (path: string) => void;
};

/** What keeps the form from being saved, in one place, with links that lead to each field. */
export function ErrorSummary(props: Props) {
  const styles = useStyles();
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  const count = props.problems.length;
  useEffect(() => {
    if (props.tries > 0 && count > 0) box.current?.focus();
    // Only a new try moves the keyboard, not each problem that is put right.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [props.tries]);
  if (count === 0) return null;
  return (
    <div ref={box} className={styles.box} role="alert" tabIndex={-1} aria-labelledby={headingId}>
      <Text as="h2" id={headingId} size={400} weight="semibold" className={styles.heading}>
        {count === 1 ? 'One thing' : `${String(count)} things`} to put right
      </Text>
      <ul className={styles.list}>
        {props.problems.map((problem) => (
          <li key={`${problem.path ?? ''} ${problem.says}`}>
            <ProblemLine problem={problem} labelOf={props.labelOf} goTo={props.goTo} />
          </li>
        ))}
      </ul>
      <Text className={styles.kept}>Nothing is saved yet. Everything you typed is still here.</Text>
    </div>
  );
}

function ProblemLine(props: Pick<Props, 'labelOf' | 'goTo'> & { readonly problem: FormProblem }) {
  const styles = useStyles();
  const { path, says, source } = props.problem;
  const label = path === undefined ? undefined : props.labelOf(path);
  const why = source ? <Why source={source} of={says} /> : null;
  if (path === undefined || label === undefined)
    return (
      <>
        {says} {why}
      </>
    );
  return (
    <>
      <Link as="button" type="button" className={styles.link} onClick={() => props.goTo(path)}>
        {label}
        {/[?.:]$/.test(label) ? ' ' : ': '}
        {says}
      </Link>{' '}
      {why}
    </>
  );
}

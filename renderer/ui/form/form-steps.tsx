import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';

/** One page of a long form. All pages belong to one act and one draft. */
export type FormStep = {
  readonly id: string;
  readonly title: string;
  /** The paths that must be right before going on: `['subject', 'awareness']`. */
  readonly fields: readonly string[];
  readonly content: ReactNode;
  /** Left out when the answers so far make it needless. */
  readonly when?: (values: FieldValues) => boolean;
};

const useStyles = makeStyles({
  steps: { display: 'flex', gap: tokens.spacingHorizontalXXXL, flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '210px', flexShrink: 0 },
  step: {
    display: 'block',
    width: '100%',
    padding: '7px 10px',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':disabled': { color: tokens.colorNeutralForeground3, cursor: 'default' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  pages: { flex: '1 1 420px', minWidth: 0 },
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  hidden: { display: 'none' },
});

type Props = {
  readonly steps: readonly FormStep[];
  readonly current: number;
  readonly furthest: number;
  readonly isOpen: (index: number) => boolean;
  readonly goTo: (index: number) => void;
};

/** The pages of a long form with the list of them beside it. Pages that are not shown keep their fields. */
export function FormSteps(props: Props) {
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      <ol className={styles.list} aria-label="Parts of this form">
        {props.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className={mergeClasses(styles.step, index === props.current && styles.current)}
              disabled={!props.isOpen(index)}
              aria-current={index === props.current ? 'step' : undefined}
              onClick={() => props.goTo(index)}
            >
              <span aria-hidden="true">
                {index === props.current ? '● ' : index < props.furthest ? '✓ ' : '○ '}
              </span>
              {step.title}
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.pages}>
        {props.steps.map((step, index) => (
          <div
            key={step.id}
            data-step={index}
            className={index === props.current ? styles.page : styles.hidden}
          >
            <Text size={200} block>
              Part {index + 1} of {props.steps.length}
            </Text>
            {step.content}
          </div>
        ))}
      </div>
    </div>
  );
}

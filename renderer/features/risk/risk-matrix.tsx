import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import { FieldFrame } from '../../ui/form/field-frame.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { useField } from '../../ui/form/use-field.ts';
import { suggestionOf } from './suggestion-words.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '4px', maxWidth: '100%' },
  axis: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left', padding: '2px 6px' },
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    padding: '2px 6px',
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    whiteSpace: 'nowrap',
    padding: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  Low: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  Medium: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  High: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  chosen: {
    border: `3px solid ${tokens.colorNeutralForeground1}`,
    padding: '4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  radio: { margin: 0 },
});

/** Impact by likelihood: 25 radio buttons, each named in words. Left and right change the likelihood, up and down the impact. */
export function RiskMatrix({ pack }: { readonly pack: RiskPack }) {
  const styles = useStyles();
  const group = useId();
  const impact = useField('impact.score');
  const likelihood = useField('likelihood.score');
  const choose = (nextImpact: number, nextLikelihood: number): void => {
    impact.change(nextImpact);
    likelihood.change(nextLikelihood);
  };
  const upOrDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const [from, column] = event.currentTarget.value.split(' ').map(Number);
    if (from === undefined || column === undefined) return;
    const to = Math.min(Math.max(from + step, 1), pack.impact.length);
    choose(to, column);
    document.getElementById(cellId(group, to, column))?.focus();
  };
  return (
    <FieldFrame
      name="impact.score"
      label="How great would the harm be, and how likely is it?"
      hint="Rows: impact. Columns: likelihood. Each box says the sum and the grade it suggests."
      error={impact.error ?? likelihood.error}
    >
      <FieldGroup id={impact.id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.axis}>Impact ↓</th>
              {pack.likelihood.map((word, index) => (
                <th key={word} scope="col" className={styles.head}>
                  {index + 1} {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pack.impact
              .map((word, index) => ({ word, row: index + 1 }))
              .reverse()
              .map(({ word, row }) => (
                <tr key={word}>
                  <th scope="row" className={styles.head}>
                    {row} {word}
                  </th>
                  {pack.likelihood.map((likely, index) => {
                    const column = index + 1;
                    const grade = suggestionOf(pack, row, column)?.grade ?? 'Low';
                    const isChosen = impact.value === row && likelihood.value === column;
                    return (
                      <td key={likely}>
                        <label
                          className={mergeClasses(
                            styles.cell,
                            styles[grade],
                            isChosen && styles.chosen,
                          )}
                        >
                          <input
                            type="radio"
                            className={styles.radio}
                            id={cellId(group, row, column)}
                            name={group}
                            value={`${String(row)} ${String(column)}`}
                            checked={isChosen}
                            aria-label={`Impact ${String(row)} ${word}, likelihood ${String(column)} ${likely}: ${String(row * column)}, ${grade}`}
                            onChange={() => choose(row, column)}
                            onKeyDown={upOrDown}
                            onBlur={impact.left}
                          />
                          <span>
                            {row * column} {grade}
                          </span>
                        </label>
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        </table>
      </FieldGroup>
    </FieldFrame>
  );
}

const cellId = (group: string, impact: number, likelihood: number): string =>
  `${group}-${String(impact)}-${String(likelihood)}`;

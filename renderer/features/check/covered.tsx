import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckRow } from '../../../shared/contract/vault/checks.ts';
import { namesCases } from '../../../shared/domain/check/check-name.ts';
import { coverageWords } from '../../../shared/domain/check/coverage-words.ts';

const useStyles = makeStyles({
  line: { display: 'block' },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
});

type Props = Pick<CheckRow, 'check' | 'coverage'>;

/** What was covered of each register, a line each. A check of cases says no number of them: who may not see a case would learn of it. */
export function Covered({ check, coverage }: Props) {
  const styles = useStyles();
  return (
    <>
      {coverage.map((each) => (
        <span key={each.register} className={styles.line}>
          {coverageWords(check, each)}
        </span>
      ))}
      {namesCases(check) ? (
        <Text size={200} className={styles.soft}>
          {`${coverage.length === 0 ? 'The' : 'And the'} cases that whoever ran it may see`}
        </Text>
      ) : null}
    </>
  );
}

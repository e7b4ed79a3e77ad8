import { makeStyles, tokens } from '@fluentui/react-components';
import type { Determination } from '../../../shared/domain/determination/slice.ts';
import { Rows } from '../../ui/rows.tsx';
import { ndmRows, planRows } from './decision-rows.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
});

/** What a decision holds besides its outcome: the National Decision Model, and the plan that came with it. */
export function DecisionDetails(props: { readonly made: Determination; readonly open?: boolean }) {
  const styles = useStyles();
  const { made, open = false } = props;
  return (
    <>
      <details open={open}>
        <summary className={styles.summary}>National Decision Model</summary>
        <Rows rows={ndmRows(made)} />
      </details>
      {made.plan ? (
        <details open={open}>
          <summary className={styles.summary}>Risk management plan</summary>
          <Rows rows={planRows(made.plan)} />
        </details>
      ) : null}
    </>
  );
}

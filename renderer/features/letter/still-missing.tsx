import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { focusField, useFormRoom } from '../../ui/form/form-room.tsx';
import { Why } from '../../ui/why.tsx';
import { actPath, casePath } from '../act.tsx';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  heading: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '20px' },
});

type Props = { readonly view: CaseView; readonly error: VaultError };

/** What keeps the letter from being issued: each with its reason, and the field or act that puts it right. */
export function StillMissing({ view, error }: Props) {
  const styles = useStyles();
  const id = useId();
  const { fields } = useFormRoom();
  if ('fault' in error) return <ErrorPanel error={error} />;
  const refusals = relevant(error.refusals);
  return (
    <section className={styles.box} aria-labelledby={id} aria-live="polite">
      <Text as="h3" id={id} weight="semibold" block className={styles.heading}>
        Before it can be issued
      </Text>
      <ul className={styles.list}>
        {refusals.map((refusal) => (
          <li key={`${refusal.kind} ${refusal.says}`}>
            <Text>{refusal.says}</Text>{' '}
            <Remedy view={view} refusal={refusal} labelOf={fields.labelOf} />{' '}
            <Why source={refusal.source} of={refusal.says} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words are asked for only once there is a letter to write: what must happen elsewhere comes first. */
function relevant(refusals: readonly Refusal[]): readonly Refusal[] {
  const elsewhere = refusals.filter((refusal) => refusal.kind !== 'letter/blank');
  return elsewhere.length > 0 ? elsewhere : refusals;
}

type RemedyProps = {
  readonly view: CaseView;
  readonly refusal: Refusal;
  readonly labelOf: (path: string) => string | undefined;
};

function Remedy({ view, refusal, labelOf }: RemedyProps) {
  const { formId } = useFormRoom();
  const field = refusal.fields[0];
  switch (refusal.kind) {
    case 'policy/not-stated':
      return (
        <Link inline href="#/unit">
          Fill it in under Unit and settings
        </Link>
      );
    case 'letter/no-addressee':
      return (
        <Link inline href={`#${actPath(view.caseId, 'report.amended/1')}`}>
          Name the member
        </Link>
      );
    case 'letter/would-tell-the-member':
      return (
        <Link inline href={`#${casePath(view.caseId)}`}>
          See the report
        </Link>
      );
    case 'letter/too-early':
      return (
        <Link inline href={`#${casePath(view.caseId)}`}>
          See what comes next
        </Link>
      );
    default:
      return field !== undefined && labelOf(field) !== undefined ? (
        <Link inline as="button" type="button" onClick={() => focusField(formId, field)}>
          Go to it
        </Link>
      ) : null;
  }
}

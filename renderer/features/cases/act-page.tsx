import { Button, Link, Text } from '@fluentui/react-components';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Working } from '../../ui/working.tsx';
import { useCase } from '../../vault-client/use-case.ts';
import { casePath, useActs, type ActGroup } from '../act.tsx';

type Props = {
  readonly caseId: CaseId;
  readonly type: string;
  readonly wanted?: string | undefined;
  /** Back to the case; the group of the act, where there is such an act. */
  readonly onBack: (group?: ActGroup) => void;
};

/** One act's form, under the name of the case it is recorded on. */
export function ActPage(props: Props) {
  const shown = useCase(props.caseId);
  const act = useActs().find((each) => each.type === props.type);
  if (!act)
    return (
      <EmptyState
        title="There is no form for this act"
        says="It may belong to another version."
        action={<Button onClick={() => props.onBack()}>Back to the case</Button>}
      />
    );
  if (!shown.view)
    return shown.error ? (
      <ErrorPanel
        error={shown.error}
        actions={<Button onClick={() => props.onBack()}>Back</Button>}
      />
    ) : (
      <Working says="Opening the case" />
    );
  const { row } = shown.view;
  return (
    <>
      <PageHeader
        title={act.title}
        sub={
          <Text>
            <Link inline href={`#${casePath(props.caseId)}`}>
              {row.reference}
            </Link>{' '}
            · {row.subject}
          </Text>
        }
      />
      <Card>
        <act.form
          view={shown.view}
          wanted={props.wanted}
          done={() => props.onBack(act.group)}
          cancel={() => props.onBack(act.group)}
        />
      </Card>
    </>
  );
}

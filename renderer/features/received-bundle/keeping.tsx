import { Button, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { KeepForm, type KeptAt } from './keep-form.tsx';
import { keptPath } from './paths.ts';

/** Whether a bundle that is open is kept with a case, and with which. */
export function Keeping(props: {
  readonly name: string;
  readonly kept: KeptAt | 'asking' | undefined;
  readonly onChange: (kept: KeptAt | 'asking' | undefined) => void;
}) {
  const { name, kept, onChange } = props;
  if (kept === 'asking')
    return <KeepForm name={name} onKept={onChange} onCancel={() => onChange(undefined)} />;
  if (kept)
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          Kept with the case.{' '}
          <Link inline href={`#${keptPath(kept.caseId, kept.keptId)}`}>
            Read it there
          </Link>
          , and take files of it into the exhibits.
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <div>
      <Button appearance="primary" onClick={() => onChange('asking')}>
        Keep it with a case
      </Button>
    </div>
  );
}

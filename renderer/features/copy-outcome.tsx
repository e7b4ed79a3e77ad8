import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CopyReport } from '../../shared/contract/copies.ts';
import { sizeWords } from '../../shared/kit/size-words.ts';
import { copyFailureWords } from './copy-failure-words.ts';

/** What a copy did: how much was copied, that every file was read back, and what failed by name. */
export function CopyOutcome(props: { readonly report: CopyReport }) {
  const { report } = props;
  const told = tell(report);
  return (
    <MessageBar intent={told.intent} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{told.title}</MessageBarTitle> {report.copiedFiles} copied (
        {sizeWords(report.copiedBytes)}), {report.alreadyThere} were there already,{' '}
        {report.verifiedFiles} verified. {told.todo}
      </MessageBarBody>
    </MessageBar>
  );
}

type Told = {
  readonly intent: 'success' | 'warning' | 'error';
  readonly title: string;
  readonly todo: string;
};

function tell({ failures }: CopyReport): Told {
  const [first] = failures;
  if (!first)
    return { intent: 'success', title: 'Every file was read back and is right.', todo: '' };
  if (first.fault === 'copy/no-room')
    return {
      intent: 'error',
      title: 'There is not enough room, so nothing was begun.',
      todo: 'Make room there, or choose another place.',
    };
  if (failures.some(({ fault }) => fault === 'copy/cancelled'))
    return {
      intent: 'warning',
      title: 'You stopped it before its end: this is not a whole copy.',
      todo: 'Nothing is lost. Choose the same place again and it goes on where it stopped.',
    };
  return {
    intent: 'error',
    title:
      failures.length === 1
        ? 'One file is not right.'
        : `${String(failures.length)} files are not right.`,
    todo: `Copy again, or to another stick. The first that failed: ${first.name} (${copyFailureWords(first.fault)}).`,
  };
}

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CopyReport } from '../../shared/contract/bridge.ts';
import { sizeWords } from '../ui/size-words.ts';

/** What a copy did: how much was copied, that every file was read back, and what failed by name. */
export function CopyOutcome(props: { readonly report: CopyReport }) {
  const { report } = props;
  const failed = report.failures.length;
  return (
    <MessageBar intent={failed === 0 ? 'success' : 'error'} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>
          {failed === 0
            ? 'Every file was read back and is right.'
            : `${String(failed)} files are not right.`}
        </MessageBarTitle>{' '}
        {report.copiedFiles} copied ({sizeWords(report.copiedBytes)}), {report.alreadyThere} were
        there already, {report.verifiedFiles} verified.
        {failed === 0
          ? ''
          : ` Copy again, or to another stick. The first that failed: ${report.failures[0]?.name ?? ''} (${report.failures[0]?.fault ?? ''}).`}
      </MessageBarBody>
    </MessageBar>
  );
}

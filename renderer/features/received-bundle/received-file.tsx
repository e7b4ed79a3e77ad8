import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { readFileLimitBytes } from '../../../shared/contract/vault/files.ts';
import { contentWords } from '../../../shared/domain/exhibit/words.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Scrolled } from '../../ui/scrolled.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { FileView } from '../file-view.tsx';

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalM,
    maxHeight: '60vh',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

type Read = VaultAnswers['readBundleFile'];

/** A file of a bundle: a picture or a PDF painted, all else as text. A page of HTML is shown as it is written, and never as a page: whoever
 *  made it could have put anything in. */
export function ReceivedFile(props: { readonly path: string; readonly actions?: ReactNode }) {
  const styles = useStyles();
  const { value, error } = useQuery('readBundleFile', { path: props.path });
  return (
    <div className={styles.column}>
      {props.actions}
      {error ? <ErrorPanel error={error} /> : null}
      {value || error ? null : <Working says="Reading the file" />}
      {value ? <Shown path={props.path} read={value} /> : null}
    </div>
  );
}

function Shown({ path, read }: { readonly path: string; readonly read: Read }) {
  const styles = useStyles();
  const { bytes, content, text, isCut } = read;
  if (bytes)
    return <FileView bytes={bytes} name={path} content={content} wholeBytes={bytes.length} />;
  if (text === undefined)
    return (
      <Text>
        {isCut
          ? `This file is larger than ${sizeWords(readFileLimitBytes)} and is not shown here. It is whole and unchanged.`
          : `What is in it: ${contentWords[content]}. It is whole and unchanged, and is not shown here.`}
      </Text>
    );
  return (
    <>
      {/\.html?$/i.test(path) ? (
        <Text size={200}>Shown as it is written, not as a page: a page could do something.</Text>
      ) : null}
      {isCut ? <Text size={200}>Only the beginning is shown: the file is long.</Text> : null}
      <Scrolled className={styles.frame} label={path}>
        <pre className={styles.text}>{text}</pre>
      </Scrolled>
    </>
  );
}

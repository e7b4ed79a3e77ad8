import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Rows } from '../../ui/rows.tsx';
import { ReceivedFile } from './received-file.tsx';
import { SignerFacts } from './signer-facts.tsx';

/** A bundle that stood up. */
export type OpenBundle = Extract<VaultAnswers['openBundle'], { files: unknown }>;

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 320px) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  lists: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: '6px 8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, fontWeight: 600 },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontWeight: 400 },
});

/** What is in a bundle, and who signed it: an imported source, never part of the unit's own record. */
export function OpenedBundle(props: {
  readonly name: string;
  readonly bundle: OpenBundle;
  /** What stands above what it says of itself. */
  readonly children?: ReactNode;
  /** What can be done with the file that is looked at. */
  readonly actionsFor?: (path: string) => ReactNode;
}) {
  const styles = useStyles();
  const { name, bundle } = props;
  const files = bundle.files.filter(({ path }) => path.startsWith('data/'));
  const beside = bundle.files.filter(({ path }) => !path.startsWith('data/'));
  const [path, setPath] = useState((files[0] ?? beside[0])?.path);
  const list = (label: string, shown: OpenBundle['files']) => (
    <FileList label={label} files={shown} chosen={path} onChoose={setPath} />
  );
  return (
    <>
      <Card title={name} actions={<Badge tone="info">imported, read-only</Badge>}>
        <SignerFacts signer={bundle.signer} />
        <Text>
          {bundle.isSignedInside
            ? 'The same key signed the list of everything inside: no file was changed, put in or left out since.'
            : 'Every file is as its list says. Inside, nobody signed that list.'}{' '}
          This says nothing about whether what the files say is true, or what was left out before it
          was packed.
        </Text>
        {bundle.says.length > 0 ? (
          <Rows rows={bundle.says.map(({ label, value }) => ({ label: wordsOf(label), value }))} />
        ) : null}
        {props.children}
      </Card>
      <Card title={`What is inside (${String(files.length)})`}>
        <div className={styles.sides}>
          <div className={styles.lists}>
            {list('Files of the bundle', files)}
            <Text size={200} className={styles.size}>
              How it is packed
            </Text>
            {list('How it is packed', beside)}
          </div>
          {path === undefined ? null : (
            <ReceivedFile
              key={path}
              path={path}
              actions={path.startsWith('data/') ? props.actionsFor?.(path) : undefined}
            />
          )}
        </div>
      </Card>
    </>
  );
}

function FileList(props: {
  readonly label: string;
  readonly files: OpenBundle['files'];
  readonly chosen: string | undefined;
  readonly onChoose: (path: string) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.files.slice(0, mostListed).map((file) => (
        <li key={file.path}>
          <button
            type="button"
            className={mergeClasses(styles.file, file.path === props.chosen && styles.chosen)}
            aria-current={file.path === props.chosen}
            onClick={() => props.onChoose(file.path)}
          >
            {file.path.replace(/^data\//, '')}
            <span className={styles.size}>{sizeWords(file.sizeBytes)}</span>
          </button>
        </li>
      ))}
      {props.files.length > mostListed ? (
        <li>{`and ${String(props.files.length - mostListed)} more, which are not listed here.`}</li>
      ) : null}
    </ul>
  );
}
/** A bundle may hold 100,000 files: more than anybody reads, and than a page can draw. */
const mostListed = 500;

const wordsOf = (label: string): string =>
  label === 'Payload-Oxum' ? 'Bytes and files' : label.replaceAll('-', ' ');

import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Rows } from '../../ui/rows.tsx';
import { ReceivedFileText } from './received-file-text.tsx';
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
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '60vh', overflowY: 'auto' },
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
export function OpenedBundle(props: { readonly name: string; readonly bundle: OpenBundle }) {
  const styles = useStyles();
  const { name, bundle } = props;
  const files = [...bundle.files].sort(
    (left, right) => Number(isBeside(left.path)) - Number(isBeside(right.path)),
  );
  const [path, setPath] = useState(files[0]?.path);
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
      </Card>
      <Card title={`What is inside (${String(files.length)})`}>
        <div className={styles.sides}>
          <ul className={styles.list} aria-label="Files of the bundle">
            {files.map((file) => (
              <li key={file.path}>
                <button
                  type="button"
                  className={mergeClasses(styles.file, file.path === path && styles.chosen)}
                  aria-current={file.path === path}
                  onClick={() => setPath(file.path)}
                >
                  {file.path.replace(/^data\//, '')}
                  <span className={styles.size}>{sizeWords(file.sizeBytes)}</span>
                </button>
              </li>
            ))}
          </ul>
          {path === undefined ? null : <ReceivedFileText key={path} path={path} />}
        </div>
      </Card>
    </>
  );
}

/** What only says how the bundle is packed comes last. */
const isBeside = (path: string): boolean => !path.startsWith('data/');

const wordsOf = (label: string): string =>
  label === 'Payload-Oxum' ? 'Bytes and files' : label.replaceAll('-', ' ');

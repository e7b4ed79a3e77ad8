import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isSealed, type Line } from '../../../../shared/domain/interview/live/record.ts';
import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import { formatInstant } from '../../../../shared/kit/instant.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { itemId } from '../../../../shared/kit/ids.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { actPath, useActs } from '../../act.tsx';
import { SaveCopyDialog } from '../../save-copy-dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { CorrectLine } from './correct-line.tsx';
import { backWords } from './back-words.ts';
import { LineList } from './line-list.tsx';
import { ModeFrame } from './mode-frame.tsx';
import { useModeStyles } from './mode-styles.ts';
import type { Interviewing } from './use-interview.ts';

const useStyles = makeStyles({
  hash: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

type Props = { readonly interviewing: Interviewing; readonly onLeave: () => void };

/** The record is signed: every version with its hashes, to be saved as a copy or corrected into a new one. */
export function SealedRoom({ interviewing, onLeave }: Props) {
  const layout = useModeStyles();
  const { view, record } = interviewing;
  const [correcting, setCorrecting] = useState<Line>();
  return (
    <ModeFrame
      view={view}
      arrival="sealed"
      footActions={
        <Button appearance="primary" onClick={onLeave}>
          {backWords(view)}
        </Button>
      }
    >
      <div className={mergeClasses(layout.column, layout.narrow)}>
        <SealedVersions interviewing={interviewing} />
        <Card title="The record">
          {view.guest ? (
            <LineList record={record} />
          ) : (
            <LineList record={record} onCorrect={setCorrecting} />
          )}
        </Card>
      </div>
      {correcting ? (
        <CorrectLine
          interviewing={interviewing}
          line={correcting}
          onClose={() => setCorrecting(undefined)}
        />
      ) : null}
    </ModeFrame>
  );
}

/** Every version that was sealed, the newest first, each to be saved as a copy. */
function SealedVersions({ interviewing }: { readonly interviewing: Interviewing }) {
  const { view, record } = interviewing;
  const [saving, setSaving] = useState<number>();
  return (
    <>
      {record.signed.toReversed().map((version) => (
        <Card
          key={version.version}
          title={`${version.signatures.length > 0 ? 'Signed and sealed' : 'Sealed as it stood, signed by nobody'}, version ${String(version.version)}`}
        >
          <Version
            version={version}
            onSave={view.guest ? undefined : () => setSaving(version.version)}
          />
        </Card>
      ))}
      {saving === undefined ? null : (
        <SaveCopyDialog
          caseId={view.caseId}
          reference={view.row.reference}
          what={{ interviewId: itemId.parse(record.interviewId), version: saving }}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  );
}

type VersionProps = {
  readonly version: Interviewing['record']['signed'][number];
  /** Left out on a guest's workstation: the paper is the unit's to draw. */
  readonly onSave: (() => void) | undefined;
};

/** One version as it was signed: who, when, under which hashes. */
function Version({ version, onSave }: VersionProps) {
  const styles = useStyles();
  return (
    <>
      {version.signatures.map((signature) => (
        <Text key={signature.signer}>
          {signature.name}:{' '}
          {signature.how === 'signed'
            ? `signed ${formatInstant(signature.at)}${signature.drawing ? ', drawn' : ', name typed'}`
            : `did not sign. ${signature.reason}`}
        </Text>
      ))}
      <Text size={200}>
        SHA-256 of the record: <code className={styles.hash}>{version.recordSha256}</code>
      </Text>
      {onSave ? (
        <>
          <Text size={200}>
            SHA-256 of the PDF: <code className={styles.hash}>{version.pdf.sha256}</code>
          </Text>
          <div className={styles.head}>
            <Button onClick={onSave}>Save a copy</Button>
            <Text size={200}>Sealed {formatPlain(version.finalisedOn)} and kept in the vault.</Text>
          </div>
        </>
      ) : (
        <Text size={200}>Kept here, sealed, until it is handed back.</Text>
      )}
    </>
  );
}

/** The interview was stopped: its record is closed as it stood, and what emerged is for others. */
export function StoppedRoom({ interviewing, onLeave }: Props) {
  const layout = useModeStyles();
  const styles = useStyles();
  const { view, record } = interviewing;
  const refer = useActs().find(({ type }) => type === 'misconduct.referred/1');
  const { stopped } = record;
  if (!stopped) return null;
  return (
    <ModeFrame
      view={view}
      arrival="stopped"
      footActions={
        <Button appearance={refer ? 'subtle' : 'primary'} onClick={onLeave}>
          {backWords(view)}
        </Button>
      }
    >
      <div className={mergeClasses(layout.column, layout.narrow)}>
        <Card title="This interview was stopped" attention>
          <div className={styles.head}>
            <Badge tone="danger">
              {stopped.because === 'crime' ? 'A possible crime' : 'Possible misconduct'}
            </Badge>
            <Text>{formatInstant(stopped.stoppedAt)}</Text>
          </div>
          <Text>{stopped.reason}</Text>
          <Text>
            The record is closed as it stood and kept. Ask nothing more about it: the matter is
            referred, and those who take it up give the rights that belong to their procedure.
          </Text>
          {refer ? (
            <div>
              <Button as="a" appearance="primary" href={`#${actPath(view.caseId, refer.type)}`}>
                {refer.title}
              </Button>
            </div>
          ) : null}
        </Card>
        {isSealed(record) ? (
          <SealedVersions interviewing={interviewing} />
        ) : (
          <SealNow interviewing={interviewing} />
        )}
        <Card title="The record up to then">
          <LineList record={record} />
        </Card>
      </div>
    </ModeFrame>
  );
}

/** A record that was closed without its paper, by an earlier Probity or a moment that failed: it is sealed now, as it stood. */
function SealNow({ interviewing }: { readonly interviewing: Interviewing }) {
  const vault = useVault();
  const [error, setError] = useState<VaultError>();
  const [isBusy, setBusy] = useState(false);
  const { view, record } = interviewing;
  const seal = async (): Promise<void> => {
    setBusy(true);
    const interviewId = itemId.parse(record.interviewId);
    const sealed = await vault.ask('sealInterview', {
      caseId: view.caseId,
      interviewId,
      signatures: [],
    });
    setBusy(false);
    if (!sealed.ok) setError(sealed.error);
  };
  return (
    <Card title="Its paper is still to be sealed" attention>
      {error ? <ErrorPanel error={error} /> : null}
      <Text>
        The record is drawn as a PDF as it stood when the interview was stopped, neither read back
        nor signed, and kept for ever.
      </Text>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void seal()}>
          {isBusy ? 'Sealing…' : 'Seal the record'}
        </Button>
      </div>
    </Card>
  );
}

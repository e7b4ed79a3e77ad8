import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { IntakeDocument } from '../../../shared/domain/intake-document/slice.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Headed } from '../headed.tsx';
import { SaveCopyDialog } from '../save-copy-dialog.tsx';
import { Stack } from '../stack.tsx';
import { DocumentText } from './document-text.tsx';

function DocumentSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.intakeDocument.documents.map((document) => (
        <Document key={document.documentId} view={view} document={document} />
      ))}
    </Stack>
  );
}

function Document({
  view,
  document,
}: {
  readonly view: CaseView;
  readonly document: IntakeDocument;
}) {
  const [isSaving, setSaving] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const end = document.sourceEnds.at(-1);
  const name = nameOf(document);
  return (
    <Headed
      head={<Text weight="semibold">{name}</Text>}
      badge={
        end === undefined ? (
          <Badge tone="warning">Delete at source</Badge>
        ) : end.how === 'deleted' ? (
          <Badge tone="success">Deleted at source</Badge>
        ) : (
          <Badge tone="warning">Stays at source</Badge>
        )
      }
    >
      <Rows rows={rowsOf(document)} />
      <div>
        <Button
          size="small"
          aria-expanded={isShown}
          aria-label={`${isShown ? 'Hide' : 'Read'} ${name}`}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? 'Hide' : 'Read it'}
        </Button>{' '}
        <Button
          size="small"
          aria-label={`Save the original of ${name}`}
          onClick={() => setSaving(true)}
        >
          Save the original
        </Button>
      </div>
      {isShown ? <DocumentText reading={document} /> : null}
      {isSaving ? (
        <SaveCopyDialog
          caseId={view.caseId}
          reference={view.row.reference}
          what={{ documentId: itemId.parse(document.documentId) }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </Headed>
  );
}

/** What lies in the reporter's compartment is not on the screen until somebody asks for it. */
const nameOf = (document: IntakeDocument): string =>
  document.isApart ? 'A document kept apart' : document.name;

const rowsOf = (document: IntakeDocument): readonly Row[] => [
  { label: 'Imported', value: formatPlain(document.importedOn) },
  ...(document.isApart ? [] : [{ label: 'From', value: document.source }]),
  ...document.sourceEnds.map((end) =>
    end.how === 'deleted'
      ? {
          label: 'Deleted',
          value: `${formatPlain(end.deletedOn)}, by ${personWords(end.deletedBy)}: ${end.places}`,
        }
      : {
          label: 'Stays',
          value: `${formatPlain(end.keptOn)}, by ${personWords(end.keptBy)}: ${end.reason}`,
        },
  ),
];

/** The forms and emails that brought the report. */
export const intakeDocumentSection: CaseSection = {
  group: 'Report',
  title: 'Forms and emails',
  has: ({ state }) => state.intakeDocument.documents.length > 0,
  draw: DocumentSection,
};

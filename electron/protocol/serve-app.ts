import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { bytesToHex } from '../../shared/kit/bytes.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { commonHeaders, documentPolicy, filePolicy } from './content-policy.ts';
import { findFile, type AppFile, type FileTable } from './file-table.ts';
import { scheme } from './origin.ts';

/** Must be called before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built files to this session, and nothing else. */
export function serveApp(session: Session, table: FileTable, entropy: Entropy): void {
  session.protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? findFile(table, request.url) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: commonHeaders });
    return file.kind === 'document' ? documentResponse(file, entropy) : fileResponse(file);
  });
}

const noncePlaceholder = '__CSP_NONCE__';

/** A fresh nonce for each document: in the header, and in the `<meta name="csp-nonce">` from which the page takes it. */
async function documentResponse(file: AppFile, entropy: Entropy): Promise<Response> {
  const nonce = bytesToHex(entropy(16));
  const text = (await readFile(file.path, 'utf8')).replaceAll(noncePlaceholder, nonce);
  return respond(text, file, documentPolicy(nonce));
}

async function fileResponse(file: AppFile): Promise<Response> {
  return respond(await readFile(file.path), file, filePolicy(file.kind === 'vault-worker'));
}

const respond = (body: string | Uint8Array<ArrayBuffer>, file: AppFile, policy: string): Response =>
  new Response(body, {
    headers: { ...commonHeaders, 'Content-Type': file.type, 'Content-Security-Policy': policy },
  });

import { caseId, itemId } from '../../../shared/kit/ids.ts';
import { actPath } from '../act.tsx';

/** Where a draft's form stands, by its key: `<case id>/<event type>`, perhaps with a part of it, `new/…`, `unit/…`, `gifts/…` or `interests/…`; undefined for what is no form of an act. */
export function draftPlace(key: string): string | undefined {
  const slash = key.indexOf('/');
  // What follows the version tells drafts of one act apart: `report.amended/1/dates`.
  const [stream, type] = [key.slice(0, slash), key.split('/').slice(1, 3).join('/')];
  if (stream === 'new') return '/report';
  if (stream === 'unit') return type.startsWith('advice-contact.') ? '/advice' : '/unit';
  if (stream === 'gifts') return giftPlace(key.split('/')[3]);
  if (stream === 'interests') return interestPlace(key.split('/')[3]);
  if (stream === 'checks') return '/checks';
  if (plain.has(stream)) return `/registers/${stream}`;
  const id = caseId.safeParse(stream);
  // A letter that was asked for by its address is asked for again.
  const part = key.split('/')[3];
  const isFile = type === 'exhibit.registered/1' && part?.startsWith('file-') === true;
  const wanted = type === 'letter.issued/1' ? part : isFile ? 'files' : undefined;
  return id.success && type !== '' ? actPath(id.data, type, wanted) : undefined;
}

/** Registers whose forms are taken up on their page. */
const plain: ReadonlySet<string> = new Set([
  ...['procurement', 'diaries', 'expenses', 'media', 'oversight'],
]);

/** An offer that is being recorded has no page yet: it is taken up in the register. */
const giftPlace = (giftId: string | undefined): string =>
  giftId === undefined ? '/registers' : `/registers/gifts/${giftId}`;

/** The same for the register of business interests; acts about all of it have no entry either. */
const interestPlace = (interestId: string | undefined): string =>
  itemId.safeParse(interestId).success
    ? `/registers/interests/${String(interestId)}`
    : '/registers/interests';

import { faultOf } from '../../electron/replica/disk-faults.ts';
import type { Replica } from '../../electron/replica/replica.ts';
import type { Vault } from '../../electron/replica/vaults.ts';
import type { ShellRequest } from '../../shared/contract/bridge.ts';
import type { ShellClient } from '../../shared/contract/shell-client.ts';
import { err, ok } from '../../shared/kit/result.ts';

/** @file The questions that a vault of a schedule puts to the shell, answered by the real replica, side files and parcels. */

export type Append = (replica: Replica, records: Uint8Array) => ReturnType<Replica['append']>;

export function shellOver(vault: Vault, append?: Append): ShellClient {
  return {
    ask: async (channel, request) => {
      try {
        return (await answered(vault, { channel, ...request } as Question, append)) as never;
      } catch (cause: unknown) {
        return err(faultOf(cause));
      }
    },
    onArrived: () => () => undefined,
    onProven: () => () => undefined,
    askForPort: async () => err({ kind: 'shell/bug' }),
  };
}

type Asked<C extends Parameters<ShellClient['ask']>[0]> = { readonly channel: C } & ShellRequest<C>;
type Question =
  | Asked<'replica.append'>
  | Asked<'file.read'>
  | Asked<'file.replace'>
  | Asked<'file.append'>
  | Asked<'parcel.list'>
  | Asked<'parcel.read'>
  | Asked<'parcel.write'>;

async function answered(
  { replica, sideFiles, parcels }: Vault,
  asked: Question,
  append?: Append,
): Promise<unknown> {
  switch (asked.channel) {
    case 'replica.append':
      return ok(await (append?.(replica, asked.records) ?? replica.append(asked.records)));
    case 'file.read':
      return ok(await sideFiles.read(asked.name));
    case 'file.replace':
      await sideFiles.replace(asked.name, asked.bytes);
      return ok(undefined);
    case 'file.append':
      return sideFiles.append(asked.name, asked.bytes, asked.expectedSizeBytes);
    case 'parcel.list':
      return ok(await parcels.list(asked.kind));
    case 'parcel.read':
      return ok(await parcels.read(asked.kind, asked.name));
    case 'parcel.write':
      return ok(await parcels.write(asked.kind, asked.bytes));
    default:
      return err({ kind: 'shell/bug' });
  }
}

import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** @file Counts what arrives: connections and datagrams on loopback ports of our own. */

export type NetworkProbe = {
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly connections: () => number;
  readonly datagrams: () => number;
  readonly stop: () => Promise<void>;
};

export async function startNetworkProbe(): Promise<NetworkProbe> {
  let connections = 0;
  let datagrams = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 204 No Content\r\n\r\n');
  });
  const receiver = createSocket('udp4', () => (datagrams += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => receiver.bind(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    tcpPort: typeof address === 'object' && address !== null ? address.port : 0,
    udpPort: receiver.address().port,
    connections: () => connections,
    datagrams: () => datagrams,
    stop: async () => {
      receiver.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

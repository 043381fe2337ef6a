import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A door to PostgreSQL that counts the statements which go through it. */
export type StatementCounter = {
  readonly url: string;
  /** Statements since the last reading, by their count alone; no text is kept. */
  read(): number;
  close(): Promise<void>;
};

/** Message types of the protocol that run something: a simple query, and the execution of a prepared one. */
const RUNS = [0x51, 0x45];
const HEADER = 5;

/** Counts the running messages in a stream of frontend messages, however it is cut into pieces. */
function messageCounter(count: () => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  let startedUp = false;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      // The first message of a connection has a length and no type.
      const header = startedUp ? HEADER : HEADER - 1;
      if (rest.length < header) return;
      const length = rest.readInt32BE(header - 4) + header - 4;
      if (rest.length < length) return;
      if (startedUp && RUNS.includes(rest[0] ?? 0)) count();
      startedUp = true;
      rest = rest.subarray(length);
    }
  };
}

/**
 * Stands between a program and PostgreSQL, on a port of its own, and counts statements. Transaction commands count too.
 *
 * @param url connection of the program to the real server, without TLS
 */
export async function countStatements(url: string): Promise<StatementCounter> {
  const target = new URL(url);
  let counted = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const read = messageCounter(() => (counted += 1));
    client.on("data", read);
    client.pipe(upstream);
    upstream.pipe(client);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    read: () => {
      const now = counted;
      counted = 0;
      return now;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

import { randomInt } from "node:crypto";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** What may happen to one piece of data on its way. */
const HAPPENINGS = ["pass", "delay", "trickle", "cut", "stall"] as const;
type Happening = (typeof HAPPENINGS)[number];

/** How often each happens, of a hundred pieces while the link is rough. */
const OF_A_HUNDRED: Readonly<Record<Happening, number>> = {
  pass: 52,
  delay: 28,
  trickle: 8,
  cut: 9,
  stall: 3,
};
/** Delays in milliseconds, one taken at random, and half as much again or less of jitter. */
const DELAYS = [50, 300, 2000] as const;
/** 64 kbit/s. */
const TRICKLE_BYTES_PER_100_MS = 800;

/** A link before the product that can be made slow and lossy. */
export type RoughLink = {
  /** While rough, pieces are delayed, trickled, cut off in the middle, or stall. */
  setRough(rough: boolean): void;
  /** How often each thing happened. */
  readonly counts: () => Readonly<Record<Happening, number>>;
  close(): Promise<void>;
};

function pick(): Happening {
  let left = randomInt(100);
  for (const happening of HAPPENINGS) {
    left -= OF_A_HUNDRED[happening];
    if (left < 0) return happening;
  }
  return "pass";
}

/** Resolves when the receiver can take more, or is gone. */
function write(to: Socket, piece: Buffer): Promise<void> {
  if (to.destroyed || to.write(piece)) return Promise.resolve();
  return new Promise((resolve) => {
    const over = () => {
      to.off("drain", over);
      to.off("close", over);
      resolve();
    };
    to.once("drain", over);
    to.once("close", over);
  });
}

/**
 * Opens a plain TCP proxy. It knows nothing of HTTP: what is cut is cut at any byte, in either direction.
 *
 * @param stallMs how long a stalled connection stays silent
 */
export function openRoughLink(port: number, towards: number, stallMs: number): Promise<RoughLink> {
  let rough = false;
  const counts = { pass: 0, delay: 0, trickle: 0, cut: 0, stall: 0 };
  const open = new Set<Socket>();
  const over = new AbortController();

  async function pass(piece: Buffer, from: Socket, to: Socket): Promise<void> {
    const happening = rough ? pick() : "pass";
    counts[happening] += 1;
    const waiting = { signal: over.signal };
    if (happening === "cut") {
      await write(to, piece.subarray(0, randomInt(piece.length)));
      to.destroy();
      from.destroy();
      return;
    }
    if (happening === "trickle") {
      for (let at = 0; at < piece.length && !to.destroyed; at += TRICKLE_BYTES_PER_100_MS) {
        await write(to, piece.subarray(at, at + TRICKLE_BYTES_PER_100_MS));
        await pause(100, undefined, waiting);
      }
      return;
    }
    if (happening === "delay") {
      const delay = DELAYS[randomInt(DELAYS.length)] ?? 50;
      await pause(delay + randomInt(delay / 2 + 1), undefined, waiting);
    }
    if (happening === "stall") await pause(stallMs, undefined, waiting);
    await write(to, piece);
  }

  /** Pieces of one direction go one after the other, as they would on a wire. */
  function carry(from: Socket, to: Socket): void {
    let last = Promise.resolve();
    from.on("data", (piece) => {
      from.pause();
      last = last
        .then(() => pass(piece, from, to))
        .catch(() => to.destroy())
        .then(() => {
          from.resume();
        });
    });
    from.on("end", () => {
      void last.then(() => to.end());
    });
    from.on("error", () => to.destroy());
    from.on("close", () => {
      open.delete(from);
    });
    open.add(from);
  }

  const server = createServer((client) => {
    const product = connect(towards, "127.0.0.1");
    carry(client, product);
    carry(product, client);
    client.on("close", () => product.destroy());
    product.on("close", () => client.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({
        setRough: (now) => {
          rough = now;
        },
        counts: () => counts,
        close: () =>
          new Promise((closed) => {
            over.abort();
            for (const socket of open) socket.destroy();
            server.close(() => {
              closed();
            });
          }),
      });
    });
  });
}

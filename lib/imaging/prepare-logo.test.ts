import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { prepareLogo } from "./prepare-logo.ts";

const SIZE = { width: 300, height: 100 };
const plain = (size = SIZE) => sharp({ create: { ...size, channels: 4, background: "#0b625d80" } });
const bytesOf = async (picture: Sharp): Promise<Uint8Array> => new Uint8Array(await picture.toBuffer());
const faultOf = async (bytes: Uint8Array) => {
  const made = await prepareLogo(bytes);
  return "fault" in made ? made.fault : null;
};
const text = (words: string) => new TextEncoder().encode(words);

/** A PNG with a chunk between its head and its first picture. */
function withChunk(png: Uint8Array, name: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, "latin1");
  chunk.set(data, 8);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

describe("drawing a clinic's logo anew", () => {
  it.each(["png", "jpeg", "webp"] as const)("makes a still PNG of a %s, on white", async (kind) => {
    const made = await prepareLogo(await bytesOf(plain().toFormat(kind)));
    if ("fault" in made) throw new Error(made.fault);
    const { format, hasAlpha, width, height } = await sharp(made.bytes).metadata();
    expect({ format, hasAlpha, width, height }).toEqual({ format: "png", hasAlpha: false, ...SIZE });
  });

  it("makes it no larger than a printer can show, and never enlarges it", async () => {
    const made = await prepareLogo(await bytesOf(plain({ width: 3000, height: 1000 }).png()));
    expect(made).toMatchObject({ width: 1200, height: 400 });
  });

  it("leaves behind what the file held beside the picture, and turns it upright", async () => {
    const made = await prepareLogo(
      await bytesOf(
        plain()
          .jpeg()
          .withMetadata({ orientation: 6 })
          .withExif({ IFD0: { Copyright: "Where it was taken" } }),
      ),
    );
    if ("fault" in made) throw new Error(made.fault);
    expect(made).toMatchObject({ width: 100, height: 300 });
    const { exif, icc, xmp, orientation } = await sharp(made.bytes).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({
      exif: undefined,
      icc: undefined,
      xmp: undefined,
      orientation: undefined,
    });
    expect(Buffer.from(made.bytes).includes("Where it was taken")).toBe(false);
  });

  it("gives the same bytes for the same file", async () => {
    const file = await bytesOf(plain().png());
    expect(await prepareLogo(file)).toEqual(await prepareLogo(file));
  });

  it.each([
    ["a drawing in SVG", text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a page", text("<!doctype html><img src=x onerror=alert(1)>")],
    ["a GIF", text("GIF89a\u0001\u0000\u0001\u0000")],
    ["a PDF", text("%PDF-1.7")],
    ["nothing", new Uint8Array(0)],
  ])("refuses %s", async (_what, bytes) => {
    expect(await faultOf(bytes)).toBe("not-a-picture");
  });

  it("refuses what calls itself a picture and is none, is cut short or damaged", async () => {
    const png = await bytesOf(plain().png());
    expect(await faultOf(Buffer.concat([png.subarray(0, 8), text("<svg/>")]))).toBe("damaged");
    expect(await faultOf(png.subarray(0, png.length - 30))).toBe("damaged");
  });

  it("refuses pictures that move", async () => {
    const png = await bytesOf(plain().png());
    expect(await faultOf(withChunk(png, "acTL", new Uint8Array(8)))).toBe("moving");
    const frame = { width: 60, height: 60, channels: 3 as const, background: "#ffffff" };
    const frames = await Promise.all(
      ["#ffffff", "#000000"].map((background) =>
        sharp({ create: { ...frame, background } })
          .png()
          .toBuffer(),
      ),
    );
    const webp = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await faultOf(new Uint8Array(webp))).toBe("moving");
  });

  it("counts the pixels before it unpacks one, so that a small file of a huge picture costs nothing", async () => {
    const png = await bytesOf(plain().png());
    const bomb = Buffer.from(png);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    const before = process.memoryUsage().rss;
    expect(["too-many-pixels", "damaged"]).toContain(await faultOf(bomb));
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect(await faultOf(await bytesOf(plain({ width: 4001, height: 4000 }).png()))).toBe("too-many-pixels");
  });

  it("refuses what is too small or too thin to print", async () => {
    expect(await faultOf(await bytesOf(plain({ width: 300, height: 39 }).png()))).toBe("too-small");
    expect(await faultOf(await bytesOf(plain({ width: 900, height: 100 }).png()))).toBe("too-thin");
  });
});

import path from "node:path";

const project = process.env["BARE_PROJECT"] ?? path.resolve(import.meta.dirname, "../../..");

/** The product's own settings where they touch speed, and nothing else of it. */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  outputFileTracingRoot: project,
  turbopack: { root: project },
};

export default nextConfig;

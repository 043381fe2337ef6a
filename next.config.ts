import type { NextConfig } from "next";

/** Headers that are the same for every answer, files and error pages included. */
const SAME_FOR_ALL = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

const nextConfig: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser is a remote-code-execution history of its own; thumbnails are made by us.
  images: { unoptimized: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler"],
  // A tab without a page of its own, such as one that shows a file, asks for the old address of the icon.
  rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: SAME_FOR_ALL },
      {
        // Route handlers send no cache header of their own, and everything but static files may name a patient.
        source: "/((?!_next/static/|icon\\.svg$|favicon\\.ico$).*)",
        headers: [{ key: "Cache-Control", value: "no-store, private" }],
      },
    ]),
};

export default nextConfig;

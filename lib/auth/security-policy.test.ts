import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./security-policy.ts";

const read = (policy: string) =>
  new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive] as const));

describe("the content security policy", () => {
  it("allows scripts and styles by nonce only in production", () => {
    const policy = contentSecurityPolicy("bm9uY2U=", false);
    const directives = read(policy);
    expect(directives.get("script-src")).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(directives.get("style-src")).toBe("style-src 'self' 'nonce-bm9uY2U='");
    expect(policy).not.toMatch(/unsafe|\*|https?:|ws:/);
    for (const directive of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(directive);
    }
  });

  it("gives the development tools eval, inline styles and their socket", () => {
    const directives = read(contentSecurityPolicy("bm9uY2U=", true));
    expect(directives.get("script-src")).toContain("'unsafe-eval'");
    expect(directives.get("style-src")).toBe("style-src 'self' 'unsafe-inline'");
    expect(directives.get("connect-src")).toBe("connect-src 'self' ws:");
  });

  it("is one line", () => {
    expect(contentSecurityPolicy("x", false)).not.toMatch(/[\r\n]/);
  });
});

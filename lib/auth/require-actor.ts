import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "./actor.ts";
import { allowedPath } from "./allowed-path.ts";
import { isUserActivity, PATH_HEADER } from "./request-headers.ts";
import { resolveActor } from "./resolve-actor.ts";
import { SESSION_COOKIE } from "./session-cookie.ts";

/**
 * The person behind this request, for actions and route handlers. Looked up once per request.
 *
 * @returns null when nobody is signed in; throws when the database does not answer
 */
export const findActor: () => Promise<Actor | null> = cache(async () => {
  const asked = await headers();
  const jar = await cookies();
  return resolveActor(jar.get(SESSION_COOKIE)?.value, isUserActivity(asked));
});

/**
 * The person behind this request, for pages and loaders. Without one the request ends at the sign-in page, which
 * leads back to this page's path.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor !== null) return actor;
  const path = allowedPath((await headers()).get(PATH_HEADER));
  return redirect(path === "/" ? "/sign-in" : `/sign-in?from=${encodeURIComponent(path)}`);
}

import { answerAuthRequest } from "#lib/auth/auth-door.ts";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

async function answer(request: Request, context: Context): Promise<Response> {
  return answerAuthRequest(request, (await context.params).nextauth);
}

export { answer as GET, answer as POST };

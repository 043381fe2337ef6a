import { answerAccountRequest } from "#lib/auth/account-door.ts";

type Context = { readonly params: Promise<{ act: string[] }> };

/** What a person does with their own account. */
export async function POST(request: Request, context: Context): Promise<Response> {
  return answerAccountRequest(request, (await context.params).act);
}

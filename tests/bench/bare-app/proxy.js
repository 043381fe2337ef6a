import { NextResponse } from "next/server";

/** Lets everything through; without this file the framework takes the product's own. */
export function proxy() {
  return NextResponse.next();
}

export const config = { matcher: "/nowhere" };

import { afterAll } from "vitest";
import { closePrismaClient } from "#lib/data/prisma-client.ts";
import {
  asOwner,
  closeOwner,
  createDatabase,
  dropDatabase,
  testDatabase,
  adoptDatabase,
} from "./database.ts";

// Before anything reads the environment: each test file has a database that no other file sees.
adoptDatabase(await createDatabase());
process.env["DATABASE_URL"] = testDatabase().appUrl;
await asOwner("insert into installation (id, kind) values (1, 'demonstration')");

afterAll(async () => {
  await closePrismaClient();
  await closeOwner();
  await dropDatabase(testDatabase());
});

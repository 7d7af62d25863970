/** Fills the database of the environment as a first start does, and adds one account per role. */
import { createUser } from "../../../app/domains/account/index.server";
import { disconnect } from "../../../app/platform/db.server";
import { firstStart } from "../../../scripts/first-start";
import { accounts, password } from "./shared";

for (const account of Object.values(accounts)) await createUser({ ...account, password });
await firstStart(() => {});
await disconnect();

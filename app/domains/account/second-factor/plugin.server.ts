import { twoFactor } from "better-auth/plugins/two-factor";
import { makeRecoveryCodes } from "./codes.server";

/**
 * better-auth's second factor. By itself it holds up only those who sign in with a password; here the mail link meets
 * the same challenge. Without a password the plugin asks for none, and `proof.server.ts` asks for a code instead.
 */
export function secondFactorPlugin() {
  const plugin = twoFactor({
    issuer: "Netzwerkstatt",
    allowPasswordless: true,
    // Attempts are counted in PostgreSQL like all others, see limit-attempts.server.ts.
    accountLockout: { enabled: false },
    backupCodeOptions: { customBackupCodesGenerate: makeRecoveryCodes },
  });
  const after = plugin.hooks.after.map(({ matcher, handler }) => ({
    handler,
    matcher: (context: Parameters<typeof matcher>[0]) => context.path === "/magic-link/verify" || matcher(context),
  }));
  return { ...plugin, hooks: { after } };
}

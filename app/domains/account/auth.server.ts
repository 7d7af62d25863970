import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins/magic-link";
import { config, required } from "~/platform/config.server";
import { db } from "~/platform/db.server";
import { defaultLocale, isLocale } from "~/platform/i18n/locale";
import { localeOf } from "~/platform/i18n/locale.server";
import { sendLinkMail, sendResetMail, type LinkPurpose } from "./account-mails.server";
import { linkMinutes, resetMinutes } from "./lifetimes";
import { passwordLength } from "./password-length";
import { secondFactorPlugin } from "./second-factor/plugin.server";

/**
 * better-auth does the hashing, the tokens and the sessions. Its HTTP handler is not mounted: our actions call
 * `auth().api.*` (so that forms work without JavaScript) and count attempts themselves.
 */
function build() {
  return betterAuth({
    appName: "Netzwerkstatt",
    baseURL: config.baseUrl,
    secret: required("authSecret"),
    database: prismaAdapter(db, { provider: "postgresql", transaction: true }),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    user: {
      additionalFields: {
        role: { type: "string", input: false, required: true, defaultValue: "member" },
        locale: { type: "string", input: false, required: true, defaultValue: "de" },
      },
    },
    // `deferSessionRefresh`: reading a session on a GET writes nothing.
    session: { expiresIn: 30 * 24 * 3600, deferSessionRefresh: true },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      // People come in by mail link or are made by the operator; a password is set afterwards.
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      resetPasswordTokenExpiresIn: resetMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => {
        const locale = (user as { locale?: unknown }).locale;
        return sendResetMail(user.email, isLocale(locale) ? locale : defaultLocale, token);
      },
    },
    databaseHooks: {
      session: {
        create: {
          // Every way in ends here: the link, the password, the second factor.
          before: async ({ userId }) => {
            if ((await db.user.count({ where: { id: userId, lockedAt: { not: null } } })) > 0) throw new APIError("FORBIDDEN", { message: "The account is locked." });
          },
        },
      },
      user: {
        create: {
          before: async (user, context) => {
            const headers = context?.headers;
            return { data: headers ? { ...user, locale: await localeOf(new Request(config.baseUrl, { headers })) } : user };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: "netzwerkstatt",
      useSecureCookies: config.baseUrl.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: "hashed",
        sendMagicLink: ({ email, token, metadata }) => sendLinkMail(email, token, metadata as unknown as LinkPurpose),
      }),
      secondFactorPlugin(),
    ],
  });
}

let built: ReturnType<typeof build> | undefined;

/** Made at first use, so that importing needs neither database nor secret. */
export function auth(): ReturnType<typeof build> {
  return (built ??= build());
}

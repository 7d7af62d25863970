import { z } from "zod";
import { emailAddress, line } from "~/platform/forms/fields";
import { locales } from "~/platform/i18n/locale";
import { noticeRates } from "./notices/notice-rates";
import { passwordLength } from "./password-length";
import { membershipRoles, roles } from "./permissions";

// Not trimmed: blanks may be part of a password.
const newPassword = z.string().min(passwordLength.min).max(passwordLength.max);
const next = z.string().optional();

export const signUpSchema = z.object({ name: line(100), email: emailAddress(), weiter: next });
export const signInLinkSchema = z.object({ email: emailAddress(), weiter: next });
export const signInPasswordSchema = z.object({ email: emailAddress(), password: z.string().min(1).max(1000), weiter: next });
export const forgottenSchema = z.object({ email: emailAddress() });
export const resetSchema = z.object({ password: newPassword });
export const profileSchema = z.object({ name: line(100), locale: z.enum(locales) });
export const noticeRateSchema = z.object({ notices: z.enum(noticeRates) });
export const passwordSchema = z.object({ current: z.string().max(1000).default(""), password: newPassword });

export const invitationSchema = z.object({ email: emailAddress(), role: z.enum(membershipRoles) });
export const memberRoleSchema = z.object({ userId: z.string().min(1).max(100), role: z.enum(membershipRoles) });
export const memberSchema = z.object({ userId: z.string().min(1).max(100) });
export const openInvitationSchema = z.object({ invitationId: z.uuid() });

export const newAccountSchema = z.object({ name: line(100), email: emailAddress(), role: z.enum(roles) });

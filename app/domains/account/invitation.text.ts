import { defineTexts } from "~/platform/i18n/texts";

/** What the link of an invitation opens. */
export const invitationTexts = defineTexts({
  de: {
    title: "Einladung",
    lead: "{inviter} lädt Sie ein, in der Gründungsinitiative „{initiative}“ mitzuarbeiten.",
    rights: "Ihre Rechte",
    validUntil: "Gültig bis",
    signedIn: "Sie nehmen an als {name} ({email}).",
    accept: "Einladung annehmen",
    signedOut: "Zum Annehmen melden Sie sich bitte an. Danach kommen Sie hierher zurück.",
    signIn: "Anmelden",
    signUp: "Registrieren",
    accepted: "Willkommen im Team.",
    over: {
      title: "Diese Einladung gilt nicht mehr",
      unknown: "Den Link gibt es nicht. Vielleicht wurde er unvollständig kopiert oder durch einen neueren ersetzt.",
      used: "Sie wurde schon angenommen. Waren Sie das, finden Sie die Initiative nach dem Anmelden unter „Meine Initiativen“.",
      withdrawn: "Das Gründungsteam hat sie zurückgezogen.",
      expired: "Sie ist abgelaufen. Bitten Sie {inviter} um eine neue.",
      go: "Zu meinen Initiativen",
    },
  },
  en: {
    title: "Invitation",
    lead: "{inviter} invites you to work on the initiative “{initiative}”.",
    rights: "Your rights",
    validUntil: "Good until",
    signedIn: "You accept as {name} ({email}).",
    accept: "Accept the invitation",
    signedOut: "Please sign in to accept. Afterwards you come back here.",
    signIn: "Sign in",
    signUp: "Sign up",
    accepted: "Welcome to the team.",
    over: {
      title: "This invitation no longer works",
      unknown: "There is no such link. Perhaps it was copied incompletely, or replaced by a newer one.",
      used: "It has been accepted already. If that was you, you find the initiative under “My initiatives” after signing in.",
      withdrawn: "The founding team has withdrawn it.",
      expired: "It has expired. Ask {inviter} for a new one.",
      go: "To my initiatives",
    },
  },
});

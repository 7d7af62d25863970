import { defineTexts } from "~/platform/i18n/texts";

export const accountMailTexts = defineTexts({
  de: {
    signIn: {
      subject: "Ihr Link zum Anmelden",
      lead: "mit diesem Link melden Sie sich in der Netzwerkstatt an. Er gilt {minutes, number} Minuten und nur einmal.",
      action: "Weiter zur Anmeldung",
    },
    signUp: {
      subject: "Ihr Zugang zur Netzwerkstatt",
      lead: "mit dieser Adresse möchte sich jemand in der Netzwerkstatt registrieren. Der Link öffnet eine Seite, auf der Sie das mit einem Knopf bestätigen. Er gilt {minutes, number} Minuten und nur einmal.",
      action: "Zugang bestätigen",
    },
    known: {
      subject: "Sie haben schon einen Zugang",
      lead: "jemand wollte diese Adresse in der Netzwerkstatt neu registrieren. Zu ihr gibt es bereits einen Zugang; mit diesem Link melden Sie sich an. Er gilt {minutes, number} Minuten und nur einmal.",
      action: "Weiter zur Anmeldung",
    },
    unknown: {
      subject: "Zu dieser Adresse gibt es noch keinen Zugang",
      lead: "jemand wollte sich mit dieser Adresse in der Netzwerkstatt anmelden. Zu ihr gibt es noch keinen Zugang. Vielleicht haben Sie eine andere Adresse angegeben; sonst können Sie sich jetzt registrieren.",
      action: "Registrieren",
    },
    locked: {
      subject: "Ihr Zugang ist gesperrt",
      lead: "mit dieser Adresse sollte eine Anmeldung in der Netzwerkstatt beginnen. Die Servicestelle hat den Zugang gesperrt; bitte wenden Sie sich an sie.",
    },
    reset: {
      subject: "Neues Passwort festlegen",
      lead: "über diesen Link legen Sie ein neues Passwort fest. Er gilt {minutes, number} Minuten und nur einmal. Danach sind Sie auf allen anderen Geräten abgemeldet.",
      action: "Neues Passwort festlegen",
    },
    invitation: {
      subject: "Einladung: {initiative}",
      lead: "{inviter} lädt Sie ein, in der Gründungsinitiative „{initiative}“ mitzuarbeiten. Ihre Rechte: {role}.",
      until: "Der Link öffnet die Einladung; erst dort nehmen Sie sie an. Er gilt bis {date}.",
      action: "Einladung ansehen",
    },
    account: {
      subject: "Ihr Zugang zur Netzwerkstatt",
      lead: {
        member: "{inviter} hat für Sie einen Zugang zur Netzwerkstatt angelegt.",
        adviser: "{inviter} hat für Sie einen Zugang zur Netzwerkstatt angelegt: als Beratung von Gründungsteams. Unter „Beratung“ sehen Sie Ihre Gruppen, sobald Ihnen welche zugeordnet sind.",
        service: "{inviter} hat für Sie einen Zugang zur Netzwerkstatt angelegt: für die Servicestelle.",
      },
      how: "Zum Anmelden geben Sie dort Ihre Adresse {email} ein; Sie bekommen dann einen Link zum Anmelden. Ein Passwort können Sie danach unter „Konto“ festlegen.",
      action: "Zur Anmeldung",
    },
    notYou: "Waren Sie das nicht? Dann brauchen Sie nichts zu tun. Ohne den Link ändert sich nichts.",
    unexpected: "Kommt die Einladung unerwartet? Dann brauchen Sie nichts zu tun.",
  },
  en: {
    signIn: {
      subject: "Your link to sign in",
      lead: "this link signs you in to Netzwerkstatt. It is good for {minutes, number} minutes and only once.",
      action: "Go on to sign in",
    },
    signUp: {
      subject: "Your access to Netzwerkstatt",
      lead: "somebody wants to sign up for Netzwerkstatt with this address. The link opens a page where you confirm this with one button. It is good for {minutes, number} minutes and only once.",
      action: "Confirm your access",
    },
    known: {
      subject: "You already have an account",
      lead: "somebody wanted to sign up for Netzwerkstatt with this address. There already is an account for it; this link signs you in. It is good for {minutes, number} minutes and only once.",
      action: "Go on to sign in",
    },
    unknown: {
      subject: "There is no account for this address yet",
      lead: "somebody wanted to sign in to Netzwerkstatt with this address. There is no account for it yet. Perhaps you gave another address; otherwise you can sign up now.",
      action: "Sign up",
    },
    locked: {
      subject: "Your account is locked",
      lead: "somebody wanted to sign in to Netzwerkstatt with this address. The service point has locked the account; please turn to it.",
    },
    reset: {
      subject: "Set a new password",
      lead: "this link lets you set a new password. It is good for {minutes, number} minutes and only once. After that you are signed out on all other devices.",
      action: "Set a new password",
    },
    invitation: {
      subject: "Invitation: {initiative}",
      lead: "{inviter} invites you to work on the initiative “{initiative}”. Your rights: {role}.",
      until: "The link opens the invitation; only there do you accept it. It is good until {date}.",
      action: "See the invitation",
    },
    account: {
      subject: "Your account at Netzwerkstatt",
      lead: {
        member: "{inviter} has made an account at Netzwerkstatt for you.",
        adviser: "{inviter} has made an account at Netzwerkstatt for you: as an adviser of founding teams. Under “Advising” you see your groups as soon as some are assigned to you.",
        service: "{inviter} has made an account at Netzwerkstatt for you: for the service point.",
      },
      how: "To sign in, enter your address {email} there; you then get a link to sign in. Afterwards you can set a password under “Account”.",
      action: "Go to sign-in",
    },
    notYou: "Was this not you? Then there is nothing to do. Nothing changes without the link.",
    unexpected: "You did not expect this? Then there is nothing to do.",
  },
});

/** What the service point does with somebody's account. Each is asked once more, put on record and told by mail. */
export const accountDeeds = ["role", "secondFactor", "address", "sessions", "lock", "unlock", "deletion"] as const;
export type AccountDeed = (typeof accountDeeds)[number];

export const isAccountDeed = (value: unknown): value is AccountDeed => accountDeeds.some((deed) => deed === value);

/** The deeds that make sense for an account now. Nobody does them to their own account: "Konto" is for that. */
export function possibleDeeds(account: { own: boolean; secondFactor: boolean; sessions: number; locked: boolean }): AccountDeed[] {
  if (account.own) return [];
  return accountDeeds.filter((deed) => {
    switch (deed) {
      case "secondFactor":
        return account.secondFactor;
      case "sessions":
        return account.sessions > 0;
      case "lock":
        return !account.locked;
      case "unlock":
        return account.locked;
      default:
        return true;
    }
  });
}

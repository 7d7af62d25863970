/** Address of the note of a talk with a partner; afterwards it leads back to the list, and the follow-up is settled. `base`: address of the initiative. */
export function recordTo(base: string, partnerId: string, followUpId: string | null): string {
  const search = new URLSearchParams({ partner: partnerId, weiter: `${base}/partner?ansicht=gespraeche` });
  if (followUpId !== null) search.set("wiedervorlage", followUpId);
  return `${base}/bestand/gespraeche/neu?${search.toString()}`;
}

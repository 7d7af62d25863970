import { defineTexts } from "~/platform/i18n/texts";

/** Sentences for what `readEdit` finds wrong (`error`) and for why an edit was refused (`refusal`). */
export const editTexts = defineTexts({
  de: {
    error: {
      required: "Bitte geben Sie einen Namen ein.",
      district: "Bitte wählen Sie einen Kreis aus der Liste.",
      postcode: "Eine Postleitzahl hat fünf Ziffern, zum Beispiel 27472.",
      webDomain: "Bitte geben Sie die eigene Internetadresse der Organisation an, zum Beispiel www.schule.de.",
      email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel info@schule.de.",
      offeredBy: "Bitte wählen Sie mindestens eine Organisation, die das anbietet.",
      malformed: "Diese Änderung konnte nicht gelesen werden. Bitte laden Sie die Seite neu.",
    },
    refusal: {
      selfRelation: "Eine Organisation kann keine Beziehung zu sich selbst haben. Bitte wählen Sie zwei verschiedene.",
      doubleRelation: "Diese Beziehung gibt es schon. Ändern Sie dort die Stärke oder wählen Sie eine andere Art.",
      unknownPartner: "Diese Organisation steht nicht mehr auf der Karte. Vielleicht hat sie jemand gerade entfernt.",
      tooMany: "Auf einer Karte ist Platz für 5.000 Organisationen.",
      taken: "Dieser Eintrag besteht schon. Bitte laden Sie die Seite neu.",
    },
  },
  en: {
    error: {
      required: "Please enter a name.",
      district: "Please choose a district (Kreis) from the list.",
      postcode: "A postcode has five digits, for example 27472.",
      webDomain: "Please give the organisation's own web address, for example www.school.org.",
      email: "Please give an e-mail address, for example info@school.org.",
      offeredBy: "Please choose at least one organisation that offers this.",
      malformed: "This change could not be read. Please load the page again.",
    },
    refusal: {
      selfRelation: "An organisation cannot have a relation with itself. Please choose two different ones.",
      doubleRelation: "This relation is there already. Change its strength there, or choose another kind.",
      unknownPartner: "This organisation is no longer on the map. Somebody may just have removed it.",
      tooMany: "A map has room for 5,000 organisations.",
      taken: "This entry is there already. Please load the page again.",
    },
  },
});

/** What names of German organisations are made of, folded (see `fold`). Used by name-matching. */

/** Written with dots: replaced in the text before it is cut into words. */
export const dottedForms: readonly (readonly [RegExp, string])[] = [
  [/\be\. ?v\./gi, " "],
  [/\be\. ?g\./gi, " "],
  [/\be\. ?k\./gi, " "],
  [/\ba\. ?m\./gi, " am Main "],
  [/\bi\. ?br?\./gi, " im Breisgau "],
  [/\ba\. ?d\./gi, " an der "],
  [/\bo\. ?d\./gi, " ob der "],
  [/\bi\. ?d\./gi, " in der "],
  [/\bst\.(?=[ -])/gi, "Sankt "],
];

/** Legal forms say nothing about which organisation it is. */
export const legalForms = new Set(
  "ev eg ek gmbh ggmbh gug mbh ug ag kg ohg gbr kgaa se co cokg haftungsbeschraenkt partg koer aoer managementges ges".split(" "),
);

export const stopWords = new Set(
  "der die das den dem des und u and of the fuer im in am an auf bei beim zu zum zur mit von vom aus e er es s i a".split(" "),
);

/** Abbreviations that are only meant in capitals: "U" is a university, "u" is "und". */
export const capitalAbbreviations: ReadonlyMap<string, string> = new Map(Object.entries({
  U: "universitaet",
  H: "hochschule",
  HS: "hochschule",
  FH: "fachhochschule",
  TH: "technische hochschule",
  TU: "technische universitaet",
  FU: "freie universitaet",
  PH: "paedagogische hochschule",
  HAW: "hochschule angewandte wissenschaften",
  HTW: "hochschule technik wirtschaft",
  DHBW: "duale hochschule baden wuerttemberg",
  BA: "berufsakademie",
  GS: "grundschule",
  HRS: "haupt realschule",
  RS: "realschule",
  OBS: "oberschule",
  IGS: "integrierte gesamtschule",
  KGS: "kooperative gesamtschule",
  GE: "gesamtschule",
  BBS: "berufsbildende schulen",
  BK: "berufskolleg",
  BS: "berufsschule",
  VHS: "volkshochschule",
  IHK: "industrie handelskammer",
  HWK: "handwerkskammer",
  KH: "kreishandwerkerschaft",
  LK: "landkreis",
  AA: "agentur arbeit",
  BW: "baden wuerttemberg",
  NRW: "nordrhein westfalen",
  SFZ: "schuelerforschungszentrum",
}));

/** Abbreviations in any spelling, without their dot. */
export const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries({
  uni: "universitaet",
  univ: "universitaet",
  university: "universitaet",
  gym: "gymnasium",
  gymn: "gymnasium",
  kath: "katholische",
  evang: "evangelische",
  ev: "evangelische",
  theol: "theologische",
  phil: "philosophisch",
  staatl: "staatliche",
  stdt: "staedtische",
  staedt: "staedtische",
  techn: "technische",
  kr: "kreis",
  lkr: "landkreis",
  str: "strasse",
  wifoe: "wirtschaftsfoerderung",
  inst: "institut",
  prof: "professor",
  niedersaechs: "niedersaechsische",
}));

/** Words that many organisations share, with what they still tell (1 = as much as a proper name). */
export const commonWords: ReadonlyMap<string, number> = new Map([
  ..."angewandte angewandten wissenschaften staatliche staatlich anerkannte private studienort campus bereich standort".split(" ").map((w) => [w, 0.15] as const),
  ..."universitaet hochschule fachhochschule schule schulen stadt landkreis kreis gemeinde deutsche deutscher deutsches".split(" ").map((w) => [w, 0.35] as const),
  ...(
    "akademie berufsakademie gymnasium grundschule oberschule realschule gesamtschule berufskolleg berufsschule berufsbildende " +
    "technische paedagogische technik wirtschaft institut zentrum stiftung verein verband agentur arbeit industrie handelskammer " +
    "handwerkskammer wirtschaftsfoerderung region regionale bildung netzwerk mint internationale international gesellschaft " +
    "foerderverein landesverband museum volkshochschule sparkasse kreissparkasse ministerium landesverein schuelerforschungszentrum"
  )
    .split(" ")
    .map((w) => [w, 0.5] as const),
]);

/** Words that stand for each other in names, and how well. Universities of applied sciences dropped the "Fach-". */
export const nearWords: readonly (readonly [string, string, number])[] = [
  ["fachhochschule", "hochschule", 0.9],
  ["hochschulen", "hochschule", 0.95],
  ["landkreis", "kreis", 0.95],
  ["berufsakademie", "akademie", 0.7],
  ["studienakademie", "berufsakademie", 0.8],
  ["berufsschule", "berufskolleg", 0.7],
];

/** What a body is, by a word of its name. Two names that both say so and do not agree are hardly the same. */
export const bodyKinds: readonly (readonly [RegExp, string])[] = [
  [/^universitaet$/, "university"],
  [/hochschulen?$/, "university_of_applied_sciences"],
  [/akademie$/, "academy"],
  [/gymnasium$/, "gymnasium"],
  [/^kunst/, "art"],
  [/^(?:land)?kreis$/, "district"],
  [/^stadt$/, "town"],
  [/^(?:samt)?gemeinde$/, "municipality"],
  [/^handwerkskammer$/, "chamber_of_crafts"],
  [/^handelskammer$/, "chamber_of_commerce"],
];

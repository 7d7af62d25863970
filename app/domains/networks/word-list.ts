import { foldedWords } from "./fold";
import type { Goal, Stage, TargetGroup, Theme } from "./vocabulary";

/**
 * German words and stems → keys of the fixed lists. "wort" is the whole word, "wort*" its beginning, "*wort*" any part
 * of a word; several words are a phrase. Written without umlauts (see `fold`). One entry may serve several keys.
 * "MINT" itself is in no list: every network is about that, so it would say nothing.
 */
export type WordList<K extends string> = Readonly<Record<K, readonly string[]>>;

export const themeWords: WordList<Theme> = {
  math: ["*mathe*", "rechnen", "geometrie"],
  computer_science: ["*informatik*", "*programmier*", "coding", "softwareentwicklung", "it", "it bereich", "it berufe"],
  biology: ["biolog*", "*biotech*", "botanik", "zoologie", "genetik", "pflanzen*", "meer", "meeres*"],
  chemistry: ["*chemie*", "*chemisch*", "kunststoff*"],
  physics: ["*physik*", "*physikalisch*", "optik", "akustik", "hoeren"],
  astronomy: ["astronom*", "raumfahrt*", "weltraum*", "sternwarte*", "planetarium"],
  technology: [
    "technik*",
    "technisch*",
    "technolog*",
    "*ingenieur*",
    "*elektro*",
    "*sensorik*",
    "*fertigung*",
    "maschinenbau",
    "naturwissenschaftlich technisch*",
  ],
  natural_sciences: ["*naturwissenschaft*", "naturwissenschaftlich technisch*", "experiment*"],
  stem_ai: ["ki", "kuenstliche intelligenz", "kuenstlicher intelligenz", "machine learning", "maschinelles lernen"],
  robotics: ["*robotik*", "*roboter*"],
  making: ["*maker*", "*makerspace*", "*reparier*", "fablab*", "werken", "tueftel*", "3d druck*", "*handwerklich*"],
  digitalisation: ["*digital*", "medienbildung", "medienkompetenz"],
  environment: ["*umwelt*", "*klima*", "*nachhaltige entwicklung*", "nachhaltigkeit*", "bildung fuer nachhaltige entwicklung", "oekolog*"],
  energy: ["energie*", "*energien", "photovoltaik", "wasserstoff*"],
  health: ["gesundheit*", "pflege", "pflegeberufe", "medizin*"],
};

export const goalWords: WordList<Goal> = {
  connect_actors: [
    "*vernetz*",
    "*netzwerkarbeit*",
    "netzwerkmanagement*",
    "netzwerk staerken",
    "netzwerk aufbauen",
    "netzwerk institutionalisieren",
    "netzwerk der*",
    "*cluster aufbauen",
    "*netzwerk",
    "akteure verbinden",
    "austausch der akteure",
    "*kooperation*",
    "zusammenarbeit*",
    "gemeinsame initiativen",
    "gemeinsame projekte",
    "gemeinsame formate",
    "bildungsakteure",
    "kraefte buendeln",
    "vermitteln zwischen",
    "zwischen ministerium und schulen vermitteln",
  ],
  coordinate_offers: [
    "*koordinier*",
    "*buendel*",
    "*abstimm*",
    "angebote ausweiten",
    "angebote kreisweit ausweiten",
    "angebote staerken",
    "angebote erfassen",
    "bildungsressourcen erfassen",
    "luecken schliessen",
    "neue bildungsprogramme",
    "workshops dauerhaft anbieten",
    "kurse und projekte",
    "bildungsstrategie*",
    "neue mint freizeitangebote",
    "schulische angebote ergaenzen",
    "mehr und leichter erreichbare mint angebote",
  ],
  make_visible: [
    "*sichtbar*",
    "bekannt machen",
    "bekannter machen",
    "*transparen*",
    "*oeffentlichkeitsarbeit*",
    "imagekampagne*",
    "reichweite*",
    "bewerben",
    "angebote erfassen",
  ],
  contact_point: ["*anlaufstelle*", "*servicestelle*", "*plattform*", "stuetzpunkt*"],
  spark_interest: [
    "*begeister*",
    "interesse an*",
    "interesse wecken",
    "interessen und talente",
    "freude an*",
    "spass an*",
    "*erlebbar*",
    "erfahrbar*",
    "spielerisch*",
    "zugang zu*",
    "als zugang",
    "lernen in mint",
    "mint foerderung*",
    "praktische arbeit*",
    "motivieren",
    "naturwissenschaftlich technische bildung foerdern",
    "mehr junge menschen fuer mint*",
  ],
  career_orientation: [
    "*berufsorientierung*",
    "*studienorientierung*",
    "berufs und studien*",
    "studien und berufs*",
    "mint berufe",
    "mint berufe und studiengaenge*",
    "*berufsperspektiven*",
    "perspektiven zeigen",
    "berufliche perspektiven*",
    "technische ausbildungen*",
    "mehr technische ausbildungen und studiengaenge",
    "nachwuchs fuer technische studiengaenge*",
    "*studium oder ausbildung",
    "auszubildende ansprechen",
  ],
  skilled_workers: [
    "*fachkraeftemangel*",
    "*fachkraeftenachwuchs*",
    "*fachkraeftesicherung*",
    "*fachkraefteversorgung*",
    "*fachkraeftebedarf*",
    "fachkraefte*",
    "auslaendische fachkraefte*",
    "nachwuchs fuer*",
    "nachwuchs sichern",
    "nachwuchsfoerderung*",
    "nachwuchs in*",
    "junge menschen in der region halten",
    "rekrutierung*",
  ],
  girls: ["*maedchen*", "frauen*", "junge frauen*", "gender*", "geschlechter*", "schuelerinnen foerdern"],
  equal_opportunity: [
    "*chancengleich*",
    "*chancengerecht*",
    "*bildungsgerecht*",
    "*bildungschancen*",
    "*ungleichheit*",
    "*bildungshuerden*",
    "*bildungsbenachteiligt*",
    "sozial benachteiligt*",
    "niedrigschwellig*",
    "sozio*",
    "mint distanziert*",
    "soziooekonomisch schwaecher*",
    "mehr und leichter erreichbare mint angebote",
    "zusaetzliche zielgruppen*",
  ],
  integration: ["integration", "integrieren von*", "inklusi*", "migration*", "*migrationshintergrund*", "auslaendische fachkraefte*"],
  talent: ["*talent*", "*begabt*", "*begabung*", "spitzenfoerderung*", "jugend forscht*", "wettbewerb*"],
  research_learning: [
    "forschend*",
    "*forscherclubs*",
    "*forschungszentr*",
    "schuelerforschung*",
    "jugend forscht*",
    "seminarfacharbeit*",
    "eigene projekte*",
    "eigene mint projekte*",
    "experiment*",
    "labortage*",
    "mitmachprojekte*",
    "individuelle lernpfade*",
    "*reparierwerkstaetten*",
  ],
  early_education: ["fruehe mint*", "fruehkindlich*", "fruehe bildung", "fruehfoerderung", "*elementarbildung*", "kita*", "kindergarten"],
  transitions: ["*uebergaenge*", "*uebergang*", "*bildungskette*", "*bildungsbiograf*", "allen bildungsphasen"],
  teacher_training: [
    "*lehrerfortbildung*",
    "*lehrkraeftefortbildung*",
    "fortbildung fuer*",
    "lehrkraefte fortbilden",
    "fortbilden",
    "multiplikator*",
    "jugendpflege weiterbilden",
    "*weiterbildung von lehr*",
  ],
  extracurricular_places: [
    "*ausserschulisch*",
    "*lernort*",
    "*schuelerlabor*",
    "*freizeitangebot*",
    "ueber die schule hinaus",
    "nachmittags*",
    "arbeitsgemeinschaften*",
    "*robotik ags",
    "jugendarbeit",
    "*makerspace*",
    "schulische angebote ergaenzen",
  ],
  rural_access: ["laendlich*", "in der flaeche", "kreisweit*", "dezentral*", "wohnortnah*", "mobil*", "flaechendeckend*"],
  school_business: [
    "schulen und unternehmen*",
    "unternehmen und schulen*",
    "schule und wirtschaft*",
    "schule hochschule und wirtschaft*",
    "schule hochschule und industrie*",
    "schulen hochschulen und unternehmen*",
    "wirtschaft und wissenschaft vernetzen",
    "unternehmen und lehrkraefte*",
    "kooperation von unternehmen*",
    "unternehmen einbinden",
    "unternehmen bei der nachwuchsfoerderung*",
    "lernpartnerschaft*",
    "firmen und spenden*",
    "*praxisnah*",
  ],
  school_development: ["qualitaetsentwicklung*", "schulentwicklung*", "bildungsentwicklung*", "schulnetzwerk*", "unterrichtsentwicklung*", "bildungskonzepte*"],
  lifelong_learning: ["weiterbildung", "qualifizierung*", "erwachsenenbildung", "lebenslang*", "menschen jeden alters"],
};

export const targetGroupWords: WordList<TargetGroup> = {
  children: ["kinder*", "*vorschulkinder*", "alle altersgruppen", "menschen jeden alters"],
  youth: ["jugendlich*", "jugend", "junge menschen", "alle altersgruppen", "menschen jeden alters"],
  young_adults: ["junge erwachsene*", "junge menschen"],
  pupils: ["schueler", "schuelerinnen", "schuelern", "schulklassen", "oberstufe*", "oberstufenschueler*"],
  girls_women: ["*maedchen*", "frauen", "junge frauen"],
  migrants: ["*migrant*", "*migrationshintergrund*", "*migrationsgeschichte*", "gefluechtete*", "zugewanderte*"],
  disadvantaged: ["*benachteiligt*", "mint distanziert*", "mint fern*", "wenig mint kontakt", "soziooekonomisch schwaecher*", "bildungsfern*"],
  people_with_disabilities: ["*behinderung*", "*beeintraechtigung*", "*behinderte*"],
  gifted: ["*begabt*"],
  trainees: ["auszubildende*", "azubis", "lehrlinge"],
  students: ["studierende*", "studentinnen", "studenten"],
  teachers: ["*lehrkraefte*", "lehrer", "lehrerinnen", "lehrpersonen", "paedagogische fachkraefte", "multiplikator*"],
  early_educators: ["erzieher", "erzieherinnen", "paedagogische fachkraefte", "kita fachkraefte"],
  youth_workers: ["jugendpflege", "jugendarbeit", "jugendpfleger*"],
  parents: ["eltern", "familien"],
  adults: ["erwachsene", "alle altersgruppen", "menschen jeden alters", "erwachsenenbildung"],
  skilled_staff: ["auswaertige fachkraefte", "auslaendische fachkraefte", "fachkraefte gewinnen und binden", "ausbilder*", "beschaeftigte"],
};

export const stageWords: WordList<Stage> = {
  kita: [
    "kita*",
    "kindergarten*",
    "kindertages*",
    "krippe*",
    "*vorschul*",
    "fruehfoerderung",
    "fruehkindlich*",
    "elementarbereich",
  ],
  grundschule: ["*grundschul*", "primar*", "schule", "schulen", "alle schulformen", "aller schulformen"],
  sekundar: [
    "weiterfuehrende schule",
    "weiterfuehrende schulen",
    "weiterfuehrenden schulen",
    "*oberstufe*",
    "mittelstufe",
    "sekundar*",
    "*gymnasi*",
    "*realschul*",
    "*gesamtschul*",
    "*oberschul*",
    "*mittelschul*",
    "*hauptschul*",
    "schule",
    "schulen",
    "alle schulformen",
    "aller schulformen",
  ],
  beruf: [
    "ausbildung",
    "berufsausbildung",
    "berufliche bildung",
    "berufliche schulen",
    "*berufskolleg*",
    "*berufsschul*",
    "berufsbildung",
    "berufs und erwachsenenbildung",
    "auszubildende*",
    "azubis",
    "duales studium",
  ],
  hochschule: ["*hochschule*", "*universitaet*", "studium", "duales studium", "studierende*"],
  arbeit: ["arbeitswelt", "weiterbildung", "berufstaetig*", "beschaeftigte", "auswaertige fachkraefte", "unternehmen", "betriebe"],
};

/**
 * Keys of a word list found in free texts, in the order of the list. Longer entries go first and use up their words,
 * so that "weiterführende Schule" is not also "Schule". An empty result means unknown, never "nothing".
 */
export function keysInText<K extends string>(list: WordList<K>, texts: readonly string[]): K[] {
  const found = new Set<K>();
  for (const text of texts) {
    let rest = ` ${foldedWords(text).join(" ")} `;
    for (const { core, pattern, keys } of patternsOf(list)) {
      // Hardly any entry occurs in a given text: most are out before the dearer pattern runs.
      if (!rest.includes(core)) continue;
      rest = rest.replace(pattern, () => {
        keys.forEach((key) => found.add(key));
        return " ";
      });
    }
  }
  return (Object.keys(list) as K[]).filter((key) => found.has(key));
}

interface Pattern<K> {
  /** What the text must contain in any case. */
  core: string;
  pattern: RegExp;
  keys: K[];
}

const compiled = new WeakMap<object, Pattern<string>[]>();

function patternsOf<K extends string>(list: WordList<K>): Pattern<K>[] {
  const known = compiled.get(list) as Pattern<K>[] | undefined;
  if (known) return known;
  const keysOf = new Map<string, K[]>();
  for (const [key, words] of Object.entries(list) as [K, readonly string[]][]) {
    for (const word of words) keysOf.set(word, [...(keysOf.get(word) ?? []), key]);
  }
  const patterns = [...keysOf]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, keys]) => ({ core: word.replaceAll("*", ""), pattern: patternOf(word), keys }));
  compiled.set(list, patterns);
  return patterns;
}

/** Words are separated by single spaces and the text has one at both ends; the one after stays for the next match. */
function patternOf(word: string): RegExp {
  return new RegExp(` ${word.replaceAll("*", "[^ ]*")}(?= )`, "g");
}

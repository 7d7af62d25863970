import { randomUUID } from "node:crypto";
import { conversationSchema } from "~/domains/conversations";
import { recordConversation } from "~/domains/conversations/index.server";
import { saveImpulse } from "~/domains/impulse/index.server";
import { foundInitiative } from "~/domains/initiative/index.server";
import { changeInitiative, editPartnerMap, runCommand } from "~/domains/journey/index.server";
import type { Command } from "~/domains/journey";
import { addSearchEntry, compareNetworks, saveDecision } from "~/domains/networks/index.server";
import { addEntry, addPartner, editMap, mapOf, openWorkshop, saveAgreed, takeEntries, trayOf } from "~/domains/partners/index.server";
import { db } from "~/platform/db.server";
import { asOf, dayAgo, dayAhead } from "./as-of";
import { demoActors, type DemoActors } from "./demo-accounts";
import { exampleMap } from "./example-partners";
import { seedSiteTexts } from "./example-site-texts";

/** Makes the example initiatives and their people, where there is no initiative yet. */
export async function seedDemo(say: (line: string) => void): Promise<void> {
  if ((await db.initiative.count()) > 0) return;
  const actors = await demoActors(say);
  await seedSiteTexts();
  await halfWay(actors);
  await atTheCheck(actors);
}

/** Landkreis Cuxhaven and Landkreis Osterholz: a white spot between real networks. The check is decided, the building begun, over seven weeks. */
async function halfWay({ lead, member, adviser }: DemoActors): Promise<void> {
  const { id } = await foundInitiative(lead, { name: "MINT zwischen Weser und Elbe", districts: ["03352", "03356"], withNeighbours: true, withLandWide: true });
  await asOf(id, 48, async () => {
    await db.membership.create({ data: { initiativeId: id, userId: member.user.id, role: "edit" } });
    await db.adviserAssignment.create({ data: { initiativeId: id, userId: adviser.user.id } });
  });
  await asOf(id, 46, () =>
    changeInitiative(id, lead, (tx) =>
      saveImpulse(tx, {
        initiativeId: id,
        revision: 1,
        savedBy: lead.user.name,
        content: {
          startedBy: "Das Bildungsbüro und zwei Schulen, nach einem Abend mit Betrieben aus der Windbranche.",
          whyHere: "Zwischen Stade und Bremen gibt es für Kinder kaum Orte zum Forschen. Die Wege sind weit, und die Betriebe finden zu wenige Auszubildende.",
          intention: "Forscherangebote an jeder Grundschule, Technik-AGs mit Betrieben vor Ort und ein Kalender, in dem alle Angebote stehen.",
          themes: ["technology", "energy", "natural_sciences"],
          goals: ["coordinate_offers", "spark_interest", "career_orientation", "rural_access"],
          targetGroups: ["children", "youth", "girls_women"],
          stages: ["kita", "grundschule", "sekundar", "beruf"],
        },
      }),
    ),
  );
  // First those who began it, then the others, then how they are related.
  const map = exampleMap(randomUUID).map((edit) => ({ editId: randomUUID(), edit }));
  const partners = map.filter(({ edit }) => edit.entity === "partner");
  const draw = (daysAgo: number, actor: typeof lead, edits: typeof map) => asOf(id, daysAgo, () => changeInitiative(id, actor, (tx) => editMap(tx, id, actor, edits, { whole: true })));
  await draw(45, lead, partners.slice(0, 9));
  for (const [daysAgo, source, result] of [
    [41, "directory", "Kein Netzwerk nennt unsere beiden Kreise. Nachbarn: Stade, Bremen und Bremerhaven."],
    [38, "administration", "Beide Kreishäuser kennen kein Netzwerk, verweisen auf die Bildungsregion in Stade."],
    [36, "chambers", "Nichts gefunden. Die Kammer würde mitmachen."],
  ] as const) {
    const entry = { source, sourceName: "", searchedOn: dayAgo(daysAgo), result, revision: 0 };
    await asOf(id, daysAgo, () => changeInitiative(id, member, (tx) => addSearchEntry(tx, { initiativeId: id, by: member.user.name }, entry)));
  }
  await draw(34, member, partners.slice(9));
  await asOf(id, 29, () => talkToNeighbours(id, member));
  await asOf(id, 27, () => send(id, lead, { type: "STEP.CLOSE", step: "impulse" }));
  await asOf(id, 24, () => decideToFound(id, lead));
  await draw(20, lead, map.filter(({ edit }) => edit.entity !== "partner"));
  await asOf(id, 19, () => holdWorkshop(id, lead));
  const steps: [number, typeof lead, Command][] = [
    [17, lead, { type: "STEP.START", step: "coordination" }],
    [13, lead, { type: "STEP.SUBMIT", step: "coordination" }],
    [9, adviser, { type: "STEP.ASK", step: "coordination", question: "Wer springt ein, wenn die Koordination ausfällt?" }],
    [6, lead, { type: "STEP.START", step: "vision" }],
    [2, lead, { type: "STEP.SUBMIT", step: "vision" }],
  ];
  for (const [daysAgo, actor, command] of steps) await asOf(id, daysAgo, () => send(id, actor, command));
}

/** A workshop that is over, with its minutes. */
async function holdWorkshop(id: string, lead: DemoActors["lead"]): Promise<void> {
  const workshop = await openWorkshop(id, lead, { title: "Auftakt im Kreishaus (Beispiel)", hours: 3 });
  if (!workshop) return;
  const { partners } = await mapOf(id);
  for (const [organisation, gives, needs] of [
    ["BBS Beispielhafen", "Lehrwerkstatt am Freitagnachmittag", "Betriebe, die Praktika anbieten"],
    ["Volkshochschule Beispielkreis", "", "jemanden, der Kurse zu Solartechnik gibt"],
  ] as const) {
    const partnerId = partners.find(({ name }) => name === organisation)?.id ?? null;
    await addEntry(workshop.id, randomUUID(), { organisation, kind: "unknown", offers: "", gives, needs });
    const [entry] = (await trayOf(id, [])).waiting;
    if (entry) await takeEntries(id, [{ entryId: entry.id, kind: entry.becomes, partnerId }], [], (edits, options) => editPartnerMap(id, lead, edits, options));
  }
  await saveAgreed(id, workshop.id, { agreed: "Die BBS lädt bis Januar drei Betriebe in die Lehrwerkstatt ein.\nNächstes Treffen: erster Dienstag im Februar im Bildungsbüro.", revision: 1 });
}

/** One talk with each network that overlaps much, and one without: the real names, with an outcome that says it is an example. */
async function talkToNeighbours(id: string, member: DemoActors["member"]): Promise<void> {
  const compared = await compareNetworks(id);
  const high = compared.filter(({ overlap }) => overlap.total === "high");
  const talked = high.length > 0 ? high : compared.slice(0, 1);
  const form = conversationSchema(dayAhead(0));
  await changeInitiative(id, member, async (tx) => {
    for (const { network } of talked) {
      const input = form.parse({
        kind: "talk",
        withWhom: `network:${network.id}`,
        personRole: "Koordination",
        heldOn: dayAgo(29),
        agreed: "Beispiel, kein wirkliches Gespräch: Man kennt sich, arbeitet in verschiedenen Kreisen und lädt sich gegenseitig zu den Jahrestreffen ein.",
        outcome: "side_by_side",
        followUpOn: dayAhead(9),
        followUpNote: "Termin für das Jahrestreffen erfragen",
      });
      await recordConversation(tx, { initiativeId: id, by: member.user.name }, input);
    }
  });
}

async function decideToFound(id: string, lead: DemoActors["lead"]): Promise<void> {
  const decisionId = randomUUID();
  const reason = [
    "Wir haben es uns nicht leicht gemacht. In den Kreishäusern von Cuxhaven und Osterholz und bei der Kammer kennt niemand ein Netzwerk, das bei uns arbeitet; auch das Verzeichnis nennt keines.",
    "Am nächsten sind uns die Nachbarn. Sie wollen sich mit uns absprechen, wer welche Schulen besucht, haben für unsere Dörfer aber keine Leute. Anschließen hätte also geheißen: für Hemmoor oder Hambergen ändert sich nichts.",
    "Deshalb gründen wir ein eigenes Netzwerk und laden die Nachbarn einmal im Jahr ein.",
  ].join("\n\n");
  await runCommand(id, lead, { type: "DECIDE", outcomes: ["found"], decisionId }, (tx) =>
    saveDecision(tx, { id: decisionId, initiativeId: id, decidedBy: lead.user.name, locale: "de", input: { outcome: "found", reason, exceptions: [] } }),
  );
}

async function send(id: string, actor: DemoActors["lead"], command: Command): Promise<void> {
  const result = await runCommand(id, actor, command);
  if (result.status === "refused") throw new Error(`The demo's ${command.type} was refused: ${result.blockers.map(({ code }) => code).join(", ")}`);
}

/** Landkreis Stade: here networks exist, the gate is closed and shows why. */
async function atTheCheck({ neighbour, adviser }: DemoActors): Promise<void> {
  const { id } = await foundInitiative(neighbour, { name: "Technik im Alten Land", districts: ["03359"], withNeighbours: true, withLandWide: true });
  await asOf(id, 16, () => db.adviserAssignment.create({ data: { initiativeId: id, userId: adviser.user.id } }));
  await asOf(id, 14, () =>
    changeInitiative(id, neighbour, (tx) =>
      saveImpulse(tx, {
        initiativeId: id,
        revision: 1,
        savedBy: neighbour.user.name,
        content: {
          startedBy: "Zwei Betriebe und eine Oberschule (Beispiel).",
          whyHere: "Viele Angebote, aber niemand hat den Überblick.",
          intention: "Freizeitangebote für Jugendliche, Fortbildung für die Jugendarbeit.",
          themes: ["technology"],
          goals: ["extracurricular_places", "teacher_training", "spark_interest"],
          targetGroups: ["children", "youth", "youth_workers"],
          stages: ["sekundar"],
        },
      }),
    ),
  );
  await asOf(id, 11, () =>
    changeInitiative(id, neighbour, async (tx) => {
      await addPartner(tx, id, neighbour, { name: "Metallbau Musterfleth (Beispiel)", kind: "company", state: "interested", gives: "Werkstatt an Samstagen", ags: "03359", postcode: null, town: "Jork", webDomain: "" });
      await addPartner(tx, id, neighbour, { name: "hochschule 21", kind: "university", state: "asked", gives: "", ags: "03359", postcode: null, town: "Buxtehude", webDomain: "" });
    }),
  );
}

import { randomUUID } from "node:crypto";
import { conversationSchema } from "~/domains/conversations";
import { recordConversation } from "~/domains/conversations/index.server";
import { saveImpulse } from "~/domains/impulse/index.server";
import { foundInitiative } from "~/domains/initiative/index.server";
import { changeInitiative, runCommand } from "~/domains/journey/index.server";
import type { Command } from "~/domains/journey";
import { addSearchEntry, compareNetworks, saveDecision } from "~/domains/networks/index.server";
import { addPartner, editMap } from "~/domains/partners/index.server";
import { db } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import { demoActors, type DemoActors } from "./demo-accounts";
import { exampleMap } from "./example-partners";

const day = (daysAgo: number) => calendarDate(new Date(Date.now() - daysAgo * 24 * 3600 * 1000));

/** Makes the example initiatives and their people, where there is no initiative yet. */
export async function seedDemo(say: (line: string) => void): Promise<void> {
  if ((await db.initiative.count()) > 0) return;
  const actors = await demoActors(say);
  await halfWay(actors);
  await atTheCheck(actors);
}

/** Landkreis Cuxhaven and Landkreis Osterholz: a white spot between real networks. The check is decided, the building begun. */
async function halfWay({ lead, member, adviser }: DemoActors): Promise<void> {
  const { id } = await foundInitiative(lead, { name: "MINT zwischen Weser und Elbe", districts: ["03352", "03356"], withNeighbours: true, withLandWide: true });
  await db.membership.create({ data: { initiativeId: id, userId: member.user.id, role: "edit" } });
  await db.adviserAssignment.create({ data: { initiativeId: id, userId: adviser.user.id } });
  await changeInitiative(id, lead, async (tx) => {
    await saveImpulse(tx, {
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
    });
    await editMap(tx, id, lead, exampleMap(randomUUID).map((edit) => ({ editId: randomUUID(), edit })), { whole: true });
    for (const [daysAgo, source, result] of [
      [41, "directory", "Kein Netzwerk nennt unsere beiden Kreise. Nachbarn: Stade, Bremen und Bremerhaven."],
      [38, "administration", "Beide Kreishäuser kennen kein Netzwerk, verweisen auf die Bildungsregion in Stade."],
      [36, "chambers", "Nichts gefunden. Die Kammer würde mitmachen."],
    ] as const) {
      await addSearchEntry(tx, { initiativeId: id, by: member.user.name }, { source, sourceName: "", searchedOn: day(daysAgo), result, revision: 0 });
    }
  });
  await talkToNeighbours(id, member);
  await close(id, lead, "impulse");
  await decideToFound(id, lead);
  const steps: [typeof lead, Command][] = [
    [lead, { type: "STEP.START", step: "coordination" }],
    [lead, { type: "STEP.SUBMIT", step: "coordination" }],
    [adviser, { type: "STEP.ASK", step: "coordination", question: "Wer springt ein, wenn die Koordination ausfällt?" }],
    [lead, { type: "STEP.START", step: "vision" }],
    [lead, { type: "STEP.SUBMIT", step: "vision" }],
  ];
  for (const [actor, command] of steps) await send(id, actor, command);
}

/** One talk with each network that overlaps much, and one without: the real names, with an outcome that says it is an example. */
async function talkToNeighbours(id: string, member: DemoActors["member"]): Promise<void> {
  const compared = await compareNetworks(id);
  const high = compared.filter(({ overlap }) => overlap.total === "high");
  const talked = high.length > 0 ? high : compared.slice(0, 1);
  const form = conversationSchema(day(0));
  await changeInitiative(id, member, async (tx) => {
    for (const { network } of talked) {
      const input = form.parse({
        kind: "talk",
        withWhom: `network:${network.id}`,
        personRole: "Koordination",
        heldOn: day(29),
        agreed: "Beispiel, kein wirkliches Gespräch: Man kennt sich, arbeitet in verschiedenen Kreisen und lädt sich gegenseitig zu den Jahrestreffen ein.",
        outcome: "side_by_side",
        followUpOn: day(-9),
        followUpNote: "Termin für das Jahrestreffen erfragen",
      });
      await recordConversation(tx, { initiativeId: id, by: member.user.name }, input);
    }
  });
}

async function decideToFound(id: string, lead: DemoActors["lead"]): Promise<void> {
  const decisionId = randomUUID();
  const reason = "In beiden Kreisen arbeitet kein Netzwerk. Mit dem nächsten Netzwerk ist gesprochen: Es will abstimmen, wer was anbietet, aber nicht bis zu uns hinaus arbeiten.";
  await runCommand(id, lead, { type: "DECIDE", outcomes: ["found"], decisionId }, (tx) =>
    saveDecision(tx, { id: decisionId, initiativeId: id, decidedBy: lead.user.name, locale: "de", input: { outcome: "found", reason, exceptions: [] } }),
  );
}

async function close(id: string, lead: DemoActors["lead"], step: "impulse"): Promise<void> {
  await send(id, lead, { type: "STEP.CLOSE", step });
}

async function send(id: string, actor: DemoActors["lead"], command: Command): Promise<void> {
  const result = await runCommand(id, actor, command);
  if (result.status === "refused") throw new Error(`The demo's ${command.type} was refused: ${result.blockers.map(({ code }) => code).join(", ")}`);
}

/** Landkreis Stade: here networks exist, the gate is closed and shows why. */
async function atTheCheck({ neighbour, adviser }: DemoActors): Promise<void> {
  const { id } = await foundInitiative(neighbour, { name: "Technik im Alten Land", districts: ["03359"], withNeighbours: true, withLandWide: true });
  await db.adviserAssignment.create({ data: { initiativeId: id, userId: adviser.user.id } });
  await changeInitiative(id, neighbour, async (tx) => {
    await saveImpulse(tx, {
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
    });
    await addPartner(tx, id, neighbour, { name: "Metallbau Musterfleth (Beispiel)", kind: "company", state: "interested", gives: "Werkstatt an Samstagen", ags: "03359", postcode: null, town: "Jork", webDomain: "" });
    await addPartner(tx, id, neighbour, { name: "hochschule 21", kind: "university", state: "asked", gives: "", ags: "03359", postcode: null, town: "Buxtehude", webDomain: "" });
  });
}

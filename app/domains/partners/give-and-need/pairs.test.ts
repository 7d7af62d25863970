import { describe, expect, it } from "vitest";
import { newPartner } from "../new-partner";
import { draftMail, mailTo } from "./draft-mail";
import { type CommonWord, pairsOf } from "./pairs";

const word = (giverId: string, receiverId: string, stem: string): CommonWord => ({ giverId, receiverId, stem, needed: stem, given: stem });
const keys = (pairs: ReturnType<typeof pairsOf>) => pairs.map(({ giverId, receiverId }) => `${giverId}→${receiverId}`);

describe("pairs of give and need", () => {
  it("puts rare words before common ones, and themes before single words", () => {
    const common = [word("a", "x", "werkstatt"), word("b", "x", "werkstatt"), word("c", "x", "teleskop")];
    expect(keys(pairsOf(common, [], []))).toEqual(["c→x", "a→x", "b→x"]);
    const about = [{ id: "d", gives: ["robotics" as const], needs: [] }, { id: "x", gives: [], needs: ["robotics" as const] }];
    expect(keys(pairsOf(common, about, []))[0]).toBe("d→x");
  });

  it("brings nobody together over everyday words, numbers, or with itself", () => {
    expect(pairsOf([word("a", "x", "angebot"), word("a", "x", "2027"), word("a", "a", "werkstatt")], [{ id: "x", gives: ["energy"], needs: ["energy"] }], [])).toEqual([]);
  });

  it("counts a word once, and says themes and words of a pair together", () => {
    const about = [{ id: "a", gives: ["energy" as const], needs: [] }, { id: "x", gives: [], needs: ["energy" as const] }];
    expect(pairsOf([word("a", "x", "windrad"), word("a", "x", "windrad")], about, [])).toEqual([{ giverId: "a", receiverId: "x", words: [{ needed: "windrad", given: "windrad" }], themes: ["energy"] }]);
  });

  it("leaves out what does not fit, in this direction only", () => {
    const common = [word("a", "x", "windrad"), word("x", "a", "windrad")];
    expect(keys(pairsOf(common, [], [{ giverId: "a", receiverId: "x" }]))).toEqual(["x→a"]);
  });
});

describe("the draft of a mail", () => {
  const secret = { note: "GEHEIM", style: "GEHEIM", mailbox: "GEHEIM@x.example" };
  const giver = { ...newPartner({ name: "Windtechnik", kind: "company", state: "idea", gives: "vier Praktikumsplätze" }), ...secret };
  const receiver = { ...newPartner({ name: "Gymnasium", kind: "secondary_school", state: "asked", needs: "Praktikumsplätze" }), ...secret };
  const from = { initiative: "MINT Küste", name: "Anke Petersen" };

  it("speaks to a company as to a company and to a school as to a school, in both languages", () => {
    const drafts = (["de", "en"] as const).flatMap((locale) => (["giver", "receiver"] as const).map((to) => draftMail(locale, { giver, receiver }, to, from).body));
    expect(new Set(drafts).size).toBe(4);
    expect(drafts[0]).toContain("Sie geben: „vier Praktikumsplätze“");
    expect(drafts[0]).toContain("Umfang und Zeitpunkt bestimmen Sie");
    expect(drafts[1]).toContain("Stundenplan");
    expect(drafts[3]).toContain("timetable");
    const office = { ...giver, kind: "municipality" as const };
    expect(draftMail("de", { giver: office, receiver }, "giver", from).body).toContain("keine Zuständigkeit");
  });

  it("holds nothing internal, and fits into an address", () => {
    const draft = draftMail("de", { giver, receiver }, "giver", from);
    expect(draft.body + draft.subject).not.toContain("GEHEIM");
    expect(mailTo("post@firma.example", draft)).toMatch(/^mailto:post@firma\.example\?subject=MINT%20K%C3%BCste%3A%20Gymnasium%20und%20Sie&body=Guten%20Tag%2C%0D%0A/);
    expect(mailTo("a@b.example?bcc=c@d.example", draft)).not.toContain("?bcc");
  });
});

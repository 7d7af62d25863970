import { describe, expect, it } from "vitest";
import { webDomain } from "./web-domain";

describe("webDomain", () => {
  it.each([
    ["", ""],
    ["  ", ""],
    ["https://www.schule-am-meer.de/kontakt?x=1#y", "schule-am-meer.de"],
    ["HTTP://Schule.DE", "schule.de"],
    ["www.schule.de", "schule.de"],
    ["www2.schule.de", "schule.de"],
    ["schule.de/", "schule.de"],
    ["schule.de:8443/pfad", "schule.de"],
    ["info@Schule.de", "schule.de"],
    ["mailto:info@schule.de", "schule.de"],
    ["gym.schulen.cuxhaven.de.", "gym.schulen.cuxhaven.de"],
    ["https://müller.de", "xn--mller-kva.de"],
  ])("%j becomes %j", (typed, domain) => {
    expect(webDomain(typed)).toEqual({ ok: true, domain });
  });

  it.each(["Schule", "schule am meer.de", "info@schule", "https://", "127.0.0.1", "[::1]", "a@b@c.de", "ftp://schule.de", "https://name@schule.de", "schule..de", "javascript:alert(1)"])(
    "%j is no web domain",
    (typed) => {
      expect(webDomain(typed)).toEqual({ ok: false, error: "malformed" });
    },
  );

  it.each(["schule.meer@gmx.de", "https://www.facebook.com/schule", "web.de", "info@T-Online.de"])("%j belongs to nobody in particular", (typed) => {
    expect(webDomain(typed)).toEqual({ ok: false, error: "shared" });
  });
});

import { config } from "~/platform/config.server";
import { qrPath } from "~/platform/qr-path.server";
import type { JoinAddress } from "./join-card";

/** Where the participants of a workshop go. */
export function joinAddress(code: string): JoinAddress {
  const address = `${config.baseUrl}/w/${code}`;
  return { address, shown: address.replace(/^https?:\/\//, ""), qr: qrPath(address) };
}

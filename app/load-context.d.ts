import "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** of this request's Content-Security-Policy */
    nonce: string;
    requestId: string;
    /** for attempt limits; behind a proxy only right where TRUST_PROXY names it */
    clientAddress: string;
  }
}

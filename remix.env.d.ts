/// <reference types="@remix-run/dev" />
/// <reference types="@remix-run/node" />
import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  interface Future {
    // Loaders return plain objects whose types arrive in the component unchanged.
    v3_singleFetch: true;
  }
}

export { accessTo, actorOf, requireActor, requireInitiative, requirePermission, type Actor, type ActorUser, type SignedInActor } from "./actor.server";

-- Made from schema.prisma by npm run db:migration

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('member', 'adviser', 'service');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('lead', 'edit', 'read');

-- CreateEnum
CREATE TYPE "PartnerState" AS ENUM ('idea', 'asked', 'interested', 'joining', 'active', 'declined');

-- CreateEnum
CREATE TYPE "NetworkKind" AS ENUM ('zdi_netzwerk', 'mint_region', 'mint_cluster', 'bildungsregion', 'fachkraeftebuendnis', 'schuelerforschungsverbund', 'sonstiges', 'local_initiative');

-- CreateEnum
CREATE TYPE "NetworkState" AS ENUM ('kept', 'proposed', 'published', 'outdated', 'ended', 'rejected');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('confirmed', 'ruled_out');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('join', 'common_roof', 'division', 'found');

-- CreateEnum
CREATE TYPE "ConversationKind" AS ENUM ('talk', 'attempt');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'member',
    "locale" TEXT NOT NULL DEFAULT 'de',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "windowEndsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","initiativeId")
);

-- CreateTable
CREATE TABLE "AdviserAssignment" (
    "userId" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdviserAssignment_pkey" PRIMARY KEY ("userId","initiativeId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Initiative" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "withNeighbours" BOOLEAN NOT NULL DEFAULT true,
    "withLandWide" BOOLEAN NOT NULL DEFAULT true,
    "hiddenSteps" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AreaDistrict" (
    "initiativeId" TEXT NOT NULL,
    "ags" VARCHAR(5) NOT NULL,
    "municipalities" TEXT[],

    CONSTRAINT "AreaDistrict_pkey" PRIMARY KEY ("initiativeId","ags")
);

-- CreateTable
CREATE TABLE "Impulse" (
    "initiativeId" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL DEFAULT '',
    "whyHere" TEXT NOT NULL DEFAULT '',
    "intention" TEXT NOT NULL DEFAULT '',
    "themes" TEXT[],
    "goals" TEXT[],
    "targetGroups" TEXT[],
    "stages" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedBy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Impulse_pkey" PRIMARY KEY ("initiativeId")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "state" "PartnerState" NOT NULL DEFAULT 'idea',
    "gives" TEXT NOT NULL DEFAULT '',
    "ags" VARCHAR(5),
    "postcode" VARCHAR(5),
    "town" TEXT NOT NULL DEFAULT '',
    "webDomain" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Journey" (
    "initiativeId" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "machineVersion" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Journey_pkey" PRIMARY KEY ("initiativeId")
);

-- CreateTable
CREATE TABLE "JourneyEvent" (
    "initiativeId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "machineVersion" INTEGER NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JourneyEvent_pkey" PRIMARY KEY ("initiativeId","seq")
);

-- CreateTable
CREATE TABLE "OwnStep" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "done" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OwnStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Network" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "normalizedName" TEXT NOT NULL,
    "kind" "NetworkKind" NOT NULL,
    "land" VARCHAR(2) NOT NULL,
    "landWide" BOOLEAN NOT NULL DEFAULT false,
    "foundedYear" INTEGER,
    "organisationForm" TEXT NOT NULL DEFAULT '',
    "coordinatingBody" TEXT NOT NULL DEFAULT '',
    "goals" TEXT[],
    "targetGroups" TEXT[],
    "partners" TEXT[],
    "financing" TEXT NOT NULL DEFAULT '',
    "contactMailbox" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "sourceUrls" TEXT[],
    "sourceDate" TEXT NOT NULL DEFAULT '',
    "state" "NetworkState" NOT NULL DEFAULT 'proposed',
    "themeKeys" TEXT[],
    "goalKeys" TEXT[],
    "targetGroupKeys" TEXT[],
    "stageKeys" TEXT[],
    "proposedByInitiativeId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NetworkDistrict" (
    "networkId" TEXT NOT NULL,
    "ags" VARCHAR(5) NOT NULL,

    CONSTRAINT "NetworkDistrict_pkey" PRIMARY KEY ("networkId","ags")
);

-- CreateTable
CREATE TABLE "MatchVerdict" (
    "initiativeId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "networkPartner" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchVerdict_pkey" PRIMARY KEY ("partnerId","networkId","networkPartner")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL DEFAULT '',
    "searchedOn" VARCHAR(10) NOT NULL,
    "result" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "decidedOn" VARCHAR(10) NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),
    "findings" JSONB NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionPart" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "districts" TEXT[],
    "outcome" "DecisionOutcome" NOT NULL,
    "networkId" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "DecisionPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Joining" (
    "initiativeId" TEXT NOT NULL,
    "networkId" TEXT,
    "contribution" TEXT NOT NULL DEFAULT '',
    "contactNote" TEXT NOT NULL DEFAULT '',
    "handedOverOn" VARCHAR(10),
    "handOverNote" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Joining_pkey" PRIMARY KEY ("initiativeId")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "kind" "ConversationKind" NOT NULL,
    "networkId" TEXT,
    "partnerId" TEXT,
    "organisation" TEXT NOT NULL,
    "personRole" TEXT NOT NULL DEFAULT '',
    "heldOn" VARCHAR(10) NOT NULL,
    "agreed" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "followUpOn" VARCHAR(10),
    "followUpNote" TEXT NOT NULL DEFAULT '',
    "followUpDone" BOOLEAN NOT NULL DEFAULT false,
    "confirmSentTo" TEXT NOT NULL DEFAULT '',
    "confirmAskedAt" TIMESTAMPTZ(3),
    "confirmTokenHash" TEXT,
    "confirmExpiresAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedBy" TEXT NOT NULL DEFAULT '',
    "confirmedByRole" TEXT NOT NULL DEFAULT '',
    "disputedAt" TIMESTAMPTZ(3),
    "disputedBy" TEXT NOT NULL DEFAULT '',
    "disputedText" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL DEFAULT '',
    "updatedBy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteText" (
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SiteText_pkey" PRIMARY KEY ("key","locale")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Membership_initiativeId_idx" ON "Membership"("initiativeId");

-- CreateIndex
CREATE INDEX "AdviserAssignment_initiativeId_idx" ON "AdviserAssignment"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_initiativeId_idx" ON "Invitation"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "Initiative_slug_key" ON "Initiative"("slug");

-- CreateIndex
CREATE INDEX "Partner_initiativeId_idx" ON "Partner"("initiativeId");

-- CreateIndex
CREATE INDEX "OwnStep_initiativeId_idx" ON "OwnStep"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "Network_slug_key" ON "Network"("slug");

-- CreateIndex
CREATE INDEX "Network_state_land_idx" ON "Network"("state", "land");

-- CreateIndex
CREATE INDEX "Network_kind_normalizedName_idx" ON "Network"("kind", "normalizedName");

-- CreateIndex
CREATE INDEX "Network_proposedByInitiativeId_idx" ON "Network"("proposedByInitiativeId");

-- CreateIndex
CREATE INDEX "NetworkDistrict_ags_idx" ON "NetworkDistrict"("ags");

-- CreateIndex
CREATE INDEX "MatchVerdict_initiativeId_idx" ON "MatchVerdict"("initiativeId");

-- CreateIndex
CREATE INDEX "SearchEntry_initiativeId_idx" ON "SearchEntry"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_initiativeId_seq_key" ON "Decision"("initiativeId", "seq");

-- CreateIndex
CREATE INDEX "DecisionPart_decisionId_idx" ON "DecisionPart"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_confirmTokenHash_key" ON "Conversation"("confirmTokenHash");

-- CreateIndex
CREATE INDEX "Conversation_initiativeId_heldOn_idx" ON "Conversation"("initiativeId", "heldOn");

-- CreateIndex
CREATE INDEX "Conversation_initiativeId_followUpOn_idx" ON "Conversation"("initiativeId", "followUpOn");

-- CreateIndex
CREATE INDEX "Conversation_networkId_idx" ON "Conversation"("networkId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviserAssignment" ADD CONSTRAINT "AdviserAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdviserAssignment" ADD CONSTRAINT "AdviserAssignment_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaDistrict" ADD CONSTRAINT "AreaDistrict_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impulse" ADD CONSTRAINT "Impulse_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnStep" ADD CONSTRAINT "OwnStep_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Network" ADD CONSTRAINT "Network_proposedByInitiativeId_fkey" FOREIGN KEY ("proposedByInitiativeId") REFERENCES "Initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkDistrict" ADD CONSTRAINT "NetworkDistrict_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchVerdict" ADD CONSTRAINT "MatchVerdict_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchVerdict" ADD CONSTRAINT "MatchVerdict_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchVerdict" ADD CONSTRAINT "MatchVerdict_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionPart" ADD CONSTRAINT "DecisionPart_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionPart" ADD CONSTRAINT "DecisionPart_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Joining" ADD CONSTRAINT "Joining_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Joining" ADD CONSTRAINT "Joining_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "Network"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Written by hand: by-hand.sql

-- Search in the directory: German full text, and names in spite of typing mistakes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- array_to_string is only "stable" because of element types whose text depends on settings; for text it never changes.
CREATE FUNCTION join_words(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(array_to_string(words, ' '), '');

ALTER TABLE "Network" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('pg_catalog.german', "name"), 'A') ||
  setweight(to_tsvector('pg_catalog.german', "coordinatingBody"), 'B') ||
  setweight(to_tsvector('pg_catalog.german', join_words("goals") || ' ' || join_words("targetGroups")), 'C') ||
  setweight(to_tsvector('pg_catalog.german', join_words("partners")), 'D')
) STORED;

CREATE INDEX "Network_search_idx" ON "Network" USING gin ("search");
CREATE INDEX "Network_name_trgm_idx" ON "Network" USING gin (lower("name") gin_trgm_ops);

-- Made from schema.prisma by npm run db:migration

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('preview', 'waiting', 'running', 'done', 'cancelled', 'failed', 'undone');

-- CreateEnum
CREATE TYPE "WorkshopEntryState" AS ENUM ('waiting', 'taken', 'dismissed');

-- AlterTable
ALTER TABLE "Partner" ADD COLUMN     "influence" INTEGER,
ADD COLUMN     "lane" TEXT NOT NULL DEFAULT 'supporting',
ADD COLUMN     "mailbox" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "needs" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "removedAt" TIMESTAMPTZ(3),
ADD COLUMN     "stages" TEXT[],
ADD COLUMN     "stake" INTEGER,
ADD COLUMN     "style" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "unreached" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "PartnerContact" (
    "partnerId" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedBy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PartnerContact_pkey" PRIMARY KEY ("partnerId")
);

-- CreateTable
CREATE TABLE "PartnerPage" (
    "partnerId" TEXT NOT NULL,
    "tokenHash" TEXT,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),
    "checkedAt" TIMESTAMPTZ(3),
    "namedInPublic" BOOLEAN,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerPage_pkey" PRIMARY KEY ("partnerId")
);

-- CreateTable
CREATE TABLE "PartnerRelation" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "strength" INTEGER NOT NULL DEFAULT 1,
    "wished" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerRelation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "stages" TEXT[],
    "themes" TEXT[],
    "targetGroups" TEXT[],
    "capacity" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferPartner" (
    "offerId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,

    CONSTRAINT "OfferPartner_pkey" PRIMARY KEY ("offerId","partnerId")
);

-- CreateTable
CREATE TABLE "MapPosition" (
    "partnerId" TEXT NOT NULL,
    "arrangement" TEXT NOT NULL,
    "x" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "MapPosition_pkey" PRIMARY KEY ("partnerId","arrangement")
);

-- CreateTable
CREATE TABLE "MissingStage" (
    "initiativeId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "nearest" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MissingStage_pkey" PRIMARY KEY ("initiativeId","stage")
);

-- CreateTable
CREATE TABLE "PartnerMap" (
    "initiativeId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "coordinatorId" TEXT,

    CONSTRAINT "PartnerMap_pkey" PRIMARY KEY ("initiativeId")
);

-- CreateTable
CREATE TABLE "MapChange" (
    "initiativeId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "editId" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "partnerIds" TEXT[],
    "batchId" TEXT,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MapChange_pkey" PRIMARY KEY ("initiativeId","seq")
);

-- CreateTable
CREATE TABLE "MapPresence" (
    "clientId" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MapPresence_pkey" PRIMARY KEY ("clientId")
);

-- CreateTable
CREATE TABLE "PartnerImport" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "sheet" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "report" JSONB,
    "state" "ImportState" NOT NULL DEFAULT 'preview',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartnerImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workshop" (
    "id" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "openedBy" TEXT NOT NULL,
    "agreed" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopEntry" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "entryKey" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "offers" TEXT NOT NULL DEFAULT '',
    "gives" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "state" "WorkshopEntryState" NOT NULL DEFAULT 'waiting',
    "partnerId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "WorkshopEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PartnerPage_tokenHash_key" ON "PartnerPage"("tokenHash");

-- CreateIndex
CREATE INDEX "PartnerRelation_initiativeId_idx" ON "PartnerRelation"("initiativeId");

-- CreateIndex
CREATE INDEX "PartnerRelation_toId_idx" ON "PartnerRelation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerRelation_fromId_toId_kind_key" ON "PartnerRelation"("fromId", "toId", "kind");

-- CreateIndex
CREATE INDEX "Offer_initiativeId_idx" ON "Offer"("initiativeId");

-- CreateIndex
CREATE INDEX "OfferPartner_partnerId_idx" ON "OfferPartner"("partnerId");

-- CreateIndex
CREATE INDEX "MapChange_batchId_idx" ON "MapChange"("batchId");

-- CreateIndex
CREATE INDEX "MapChange_partnerIds_idx" ON "MapChange" USING GIN ("partnerIds");

-- CreateIndex
CREATE UNIQUE INDEX "MapChange_initiativeId_editId_key" ON "MapChange"("initiativeId", "editId");

-- CreateIndex
CREATE INDEX "MapPresence_initiativeId_seenAt_idx" ON "MapPresence"("initiativeId", "seenAt");

-- CreateIndex
CREATE INDEX "PartnerImport_initiativeId_createdAt_idx" ON "PartnerImport"("initiativeId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_code_key" ON "Workshop"("code");

-- CreateIndex
CREATE INDEX "Workshop_initiativeId_idx" ON "Workshop"("initiativeId");

-- CreateIndex
CREATE INDEX "WorkshopEntry_workshopId_state_idx" ON "WorkshopEntry"("workshopId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopEntry_workshopId_entryKey_key" ON "WorkshopEntry"("workshopId", "entryKey");

-- AddForeignKey
ALTER TABLE "PartnerContact" ADD CONSTRAINT "PartnerContact_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerPage" ADD CONSTRAINT "PartnerPage_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerRelation" ADD CONSTRAINT "PartnerRelation_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerRelation" ADD CONSTRAINT "PartnerRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerRelation" ADD CONSTRAINT "PartnerRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferPartner" ADD CONSTRAINT "OfferPartner_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferPartner" ADD CONSTRAINT "OfferPartner_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MapPosition" ADD CONSTRAINT "MapPosition_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MissingStage" ADD CONSTRAINT "MissingStage_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerMap" ADD CONSTRAINT "PartnerMap_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MapChange" ADD CONSTRAINT "MapChange_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MapPresence" ADD CONSTRAINT "MapPresence_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerImport" ADD CONSTRAINT "PartnerImport_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopEntry" ADD CONSTRAINT "WorkshopEntry_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopEntry" ADD CONSTRAINT "WorkshopEntry_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Partners that are there already: lane and stages as a new one of their kind would get them (education-chain.ts)
UPDATE "Partner" SET "lane" = 'chain', "stages" = CASE "kind"
  WHEN 'kita' THEN ARRAY['kita'] WHEN 'primary_school' THEN ARRAY['grundschule'] WHEN 'secondary_school' THEN ARRAY['sekundar']
  WHEN 'vocational_school' THEN ARRAY['beruf'] WHEN 'vocational_academy' THEN ARRAY['hochschule'] WHEN 'university' THEN ARRAY['hochschule']
  WHEN 'research_institute' THEN ARRAY['hochschule'] ELSE ARRAY['arbeit'] END
WHERE "kind" IN ('kita', 'primary_school', 'secondary_school', 'vocational_school', 'vocational_academy', 'university', 'research_institute', 'company', 'craft');
UPDATE "Partner" SET "lane" = 'extracurricular' WHERE "kind" IN ('extracurricular_place', 'adult_education', 'training_association', 'association');
UPDATE "Partner" SET "stages" = ARRAY[]::TEXT[] WHERE "stages" IS NULL;

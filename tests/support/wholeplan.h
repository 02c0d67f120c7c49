// SPDX-License-Identifier: MIT
// A WholePlan is a small whole plan with one row of each kind, for tests to edit or to break in one place.
#pragma once

#include "core/plan/draft.h"

struct WholePlan {
    Draft draft {Plan()};
    const Plan &plan() const { return draft.plan(); }

    Id<Cloud> east = draft.add(Cloud {.name = "EC2 us-east-1", .displayName = "AWS US-East"});
    Id<Cloud> europe = draft.add(Cloud {.name = "EC2 eu-west-1", .displayName = "AWS EU"});
    Id<Datacenter> zone = draft.add(Datacenter {.cloud = east, .name = "us-east-1a"});
    Id<Datacenter> europeZone = draft.add(Datacenter {.cloud = europe, .name = "eu-west-1a"});
    Id<InstanceType> type = draft.add(InstanceType {.cloud = east, .name = "m1.small"});
    Id<InstanceType> europeType = draft.add(InstanceType {.cloud = europe, .name = "m1.large"});
    Id<Image> image = addImage(east, "ami-1", ImageKind::Machine);
    Id<Image> kernel = addImage(east, "aki-1", ImageKind::Kernel);
    Id<Image> europeImage = addImage(europe, "ami-2", ImageKind::Machine);
    Id<MciLineage> lineage = draft.add(MciLineage {.name = "Ubuntu"});
    Id<MultiCloudImage> mci = draft.add(MultiCloudImage {.lineage = lineage, .name = "Ubuntu"});
    Id<MultiCloudImage> committed =
        draft.add(MultiCloudImage {.lineage = lineage, .revision = 1, .name = "Ubuntu"});
    Id<MultiCloudImage> otherMci =
        draft.add(MultiCloudImage {.lineage = draft.add(MciLineage {.name = "Debian"}), .name = "Debian"});
    Id<MciSetting> setting =
        draft.add(MciSetting {.mci = mci, .cloud = east, .image = image, .instanceType = type});
    Id<TemplateLineage> templateLineage = draft.add(TemplateLineage {.name = "Base"});
    Id<ServerTemplate> serverTemplate =
        draft.add(ServerTemplate {.lineage = templateLineage, .name = "Base"});
    Id<ListedMci> listed =
        draft.add(ListedMci {.serverTemplate = serverTemplate, .mci = mci, .isDefault = true});
    Id<Deployment> deployment = draft.add(Deployment {.name = "production"});
    Id<Server> server = draft.add(Server {.name = "web-1",
                                          .deployment = deployment,
                                          .next = {.cloud = east, .serverTemplate = serverTemplate}});
    Id<ServerArray> array = draft.add(ServerArray {
        .name = "app", .deployment = deployment, .next = {.cloud = east, .serverTemplate = serverTemplate}});
    Id<LaunchSnapshot> launch = draft.add(LaunchSnapshot {.imageUid = QStringLiteral("ami-1")});
    Id<Instance> current = draft.add(Instance {.server = server, .launch = launch});

    Id<Image> addImage(Id<Cloud> cloud, const char *uid, ImageKind kind)
    {
        return draft.add(Image {.cloud = cloud, .uid = Text(QByteArrayView(uid)), .kind = kind});
    }
    template <class E, class Edit> void edit(Id<E> id, Edit &&edit)
    {
        E row = draft.plan().row(id);
        edit(row);
        draft.update(row);
    }
};

// A WholePlan of which all is noted that can be: tests, waivers, events and a schedule.
struct NotedPlan : WholePlan {
    const Timestamp noon {1'330'603'200'000};
    Id<InstanceEvent> event =
        draft.add(InstanceEvent {.instance = current, .kind = InstanceEventKind::Stop, .at = noon});
    Id<ScheduleEntry> entry = draft.add(
        ScheduleEntry {.array = array, .day = Weekday::Sunday, .minute = 1439, .minCount = 0, .maxCount = 9});
    Id<TestRecord> tested = draft.add(TestRecord {.serverTemplate = serverTemplate,
                                                  .mci = mci,
                                                  .cloud = east,
                                                  .testedBy = "ops",
                                                  .note = "all well",
                                                  .testedAt = noon});
    Id<TestRecord> failed = draft.add(TestRecord {
        .serverTemplate = serverTemplate, .mci = otherMci, .cloud = europe, .result = TestResult::Failed});
    Id<Waiver> ofServer = draft.add(Waiver {.rule = "W-03", .server = server, .reason = "known"});
    Id<Waiver> ofArray = draft.add(Waiver {.rule = "W-03", .array = array, .waivedAt = noon, .until = noon});
    Id<Waiver> ofDeployment = draft.add(Waiver {.rule = "W-05", .deployment = deployment});
    Id<Waiver> ofTemplate = draft.add(Waiver {.rule = "W-01", .serverTemplate = serverTemplate});
    Id<Waiver> ofMci = draft.add(Waiver {.rule = "W-01", .mci = otherMci});
    Id<RuleSetting> rule = draft.add(RuleSetting {.rule = "W-05",
                                                  .everywhere = false,
                                                  .environment = Environment::Production,
                                                  .level = RuleLevel::Error});
};

// A WholePlan with all that inventories bring.
struct InventoryPlan : WholePlan {
    Id<ImportRecord> record = draft.add(ImportRecord {.provider = Provider::Aws,
                                                      .account = "123456789012",
                                                      .cloud = east,
                                                      .kind = "aws ec2 describe-images",
                                                      .file = "images.json",
                                                      .at = {1'330'603'200'000},
                                                      .records = 2,
                                                      .complete = false});
    Id<Image> alias = draft.add(Image {.cloud = east,
                                       .uid = QStringLiteral("resolve:ssm:/golden"),
                                       .kind = ImageKind::Alias,
                                       .bootMode = BootMode::UefiPreferred,
                                       .tpm = Tristate::Yes,
                                       .follows = AliasRule::Family,
                                       .target = image,
                                       .targetKnownAt = {1'330'603'200'000},
                                       .family = QStringLiteral("golden"),
                                       .minDisk = 8,
                                       .sourceKey = {Provider::Aws, QStringLiteral("123456789012"), {}},
                                       .place = {PastId(record), 17}});
    Id<ServerTemplate> version = draft.add(ServerTemplate {.lineage = templateLineage,
                                                           .revision = 1,
                                                           .name = "Base",
                                                           .contentsKnown = false,
                                                           .place = {PastId(record), 3}});
    Id<LaunchOption> option = draft.add(LaunchOption {.array = array,
                                                      .image = alias,
                                                      .typeByCloud = true,
                                                      .templateLineage = templateLineage,
                                                      .pointer = TemplatePointer::Latest,
                                                      .weight = 2,
                                                      .targetSize = "50%"});
    Id<ImportedRow> base =
        draft.add(ImportedRow {.table = "image", .row = int(alias.value), .fields = R"({"uid":"old"})"});
    Id<Conflict> conflict = draft.add(Conflict {.table = "image",
                                                .row = int(alias.value),
                                                .field = "name",
                                                .base = R"(["a"])",
                                                .theirs = R"(["b"])",
                                                .record = PastId(record),
                                                .line = 4});
    InventoryPlan()
    {
        edit(templateLineage, [&](TemplateLineage &row) {
            row.defaultRevision = version;
            row.latestNumber = 3;
        });
        edit(server, [&](Server &row) {
            row.next.serverTemplate = {};
            row.next.templateLineage = templateLineage;
        });
        edit(array, [&](ServerArray &row) { row.desiredCount = 0; });
        edit(type, [&](InstanceType &row) {
            row.architectures = {Architecture::I386, Architecture::X86_64};
            row.bootModes = {BootMode::Uefi};
            row.ena = EnaSupport::Required;
        });
        edit(current, [&](Instance &row) { row.state = InstanceState::Unknown; });
        edit(launch, [&](LaunchSnapshot &row) { row.unknown = {LaunchField::Mci, LaunchField::Tags}; });
    }
};

// SPDX-License-Identifier: MIT
#include "core/import/terraform/resources.h"

#include <QRegularExpression>

namespace terraform {
namespace {
// "projects/p/zones/z/instances/n" of any host and version.
QString selfLink(const QString &text)
{
    return text.mid(qMax(qsizetype(0), text.indexOf(QLatin1String("projects/"))));
}

QString projectOf(const Resource &resource)
{
    const Value &best = resource.best();
    const QString project = best["project"].text();
    return project.isEmpty() ? selfLink(resource.now["self_link"].text()).section(u'/', 1, 1) : project;
}

// "p/z/n": each zone may have one of that name.
QString instanceUid(const QString &text)
{
    const QStringList steps = selfLink(text).split(u'/');
    return steps.size() == 6 ? QStringList {steps.at(1), steps.at(3), steps.at(5)}.join(u'/') : QString();
}

QString lastPart(const QString &text) { return text.section(u'/', -1); }

std::optional<InstanceState> googleState(const QString &text)
{
    return text == QLatin1String("RUNNING") ? std::optional(InstanceState::Operational)
        : text == QLatin1String("TERMINATED") || text == QLatin1String("STOPPED")
            || text == QLatin1String("SUSPENDED")
        ? std::optional(InstanceState::Stopped)
        : text == QLatin1String("PROVISIONING") || text == QLatin1String("STAGING")
        ? std::optional(InstanceState::Pending)
        : text == QLatin1String("STOPPING") ? std::optional(InstanceState::Decommissioning)
                                            : std::nullopt;
}

const QByteArrayList bootImage {"boot_disk", "initialize_params", "image"};

void readGoogleInstance(const Resource &resource, Reading &reading)
{
    const Value &best = resource.best();
    SaidInstance instance;
    instance.line = resource.line;
    instance.scope = googleScope(projectOf(resource));
    instance.uid = instanceUid(resource.now["self_link"].text());
    if (instance.uid.isEmpty())
        instance.uid = resource.now["id"].text();
    instance.name = best["name"].text();
    instance.planned = plannedName(resource, instance.name);
    instance.datacenter = lastPart(best["zone"].text());
    instance.state = googleState(resource.now["current_status"].text());
    instance.tags = best["labels"].tags();
    const auto imageIn = [](const Value &values) {
        return values["boot_disk"].first()["initialize_params"].first()["image"];
    };
    if (resource.now) {
        instance.launch.instanceType = lastPart(resource.now["machine_type"].text());
        const QString image = googleImage(imageIn(resource.now).text(), instance.scope.account);
        if (!image.contains(QLatin1String("/family/")) && !image.contains(u'('))
            instance.launch.image = image;
    }
    if (hasNext(resource, reading)) {
        SaidLaunch next {.instanceType = lastPart(resource.next["machine_type"].text())};
        const QString image = nextImage(resource, bootImage, imageIn(resource.next), instance.scope, reading);
        next.image = googleImage(image, instance.scope, reading.into);
        instance.next = next;
    }
    if (!instance.uid.isEmpty() || instance.next)
        reading.into.instances.append(instance);
}

QString bootDiskImage(const Value &values)
{
    for (const Value &disk : values["disk"].items())
        if (disk["boot"].boolean().value_or(true) && !disk["source_image"].text().isEmpty())
            return disk["source_image"].text();
    return {};
}

// What it is called before it is there, too.
TemplateMention templateIn(const Resource &resource)
{
    const Value &best = resource.best();
    const bool isMadeAnew = resource.isPlanned && best["self_link"].isUnknown();
    const QString name = best["name"].text();
    return {.uid = isMadeAnew ? QString() : selfLink(resource.now["self_link"].text()),
            .name = name.isEmpty() ? resource.address : name,
            .version = QStringLiteral("1")};
}

// It has one version.
void append(const SaidVersion &version, Sayings &into)
{
    into.templates.append({.of = version.of,
                           .defaultVersion = 1,
                           .latestVersion = 1,
                           .scope = version.scope,
                           .line = version.line});
    into.versions.append(version);
}

void readInstanceTemplate(const Resource &resource, Reading &reading)
{
    const Scope scope = googleScope(projectOf(resource));
    SaidVersion version {
        .of = templateIn(resource), .number = 1, .isDefault = true, .scope = scope, .line = resource.line};
    const auto launchOf = [&](const Value &values) {
        return SaidLaunch {.image = googleImage(bootDiskImage(values), scope, reading.into),
                           .instanceType = lastPart(values["machine_type"].text())};
    };
    if (resource.now) {
        SaidVersion before = version;
        before.of = {.uid = selfLink(resource.now["self_link"].text()),
                     .name = resource.now["name"].text(),
                     .version = QStringLiteral("1")};
        before.launch = launchOf(resource.now);
        before.description = resource.now["description"].text();
        if (before.of)
            append(before, reading.into);
    }
    if (!hasNext(resource, reading) || !version.of.uid.isEmpty())
        return;
    version.launch = launchOf(resource.next);
    version.description = resource.next["description"].text();
    if (version.launch.image.isEmpty())
        version.launch.image =
            googleImage(nextImage(resource, {"disk", "source_image"},
                                  resource.next["disk"].first()["source_image"], scope, reading),
                        scope, reading.into);
    append(version, reading.into);
}

// A version of a managed group: its template, and how many launch from it.
SaidOption optionOf(const Value &version)
{
    const QString link = selfLink(version["instance_template"].text().section(u'?', 0, 0)); // and its number
    SaidOption option;
    if (!link.isEmpty())
        option.of = {.uid = link, .name = lastPart(link), .version = QStringLiteral("1")};
    const Value size = version["target_size"].first();
    const auto fixed = size["fixed"].integer(), percent = size["percent"].integer();
    if (fixed.value_or(0) > 0)
        option.targetSize = QString::number(*fixed);
    else if (percent.value_or(0) > 0)
        option.targetSize = QStringLiteral("%1%").arg(*percent);
    return option;
}

void readInstanceGroupManager(const Resource &resource, Reading &reading)
{
    hasNext(resource, reading);
    const Value &best = resource.best();
    SaidGroup group;
    group.line = resource.line;
    group.scope = googleScope(projectOf(resource));
    group.listsMembers = false;
    group.uid = selfLink(resource.now["self_link"].text());
    group.name = best["name"].text().isEmpty() ? resource.address : best["name"].text();
    if (const auto size = best["target_size"].integer(); size && *size >= 0 && *size < (1 << 30))
        group.minCount = group.maxCount = group.desiredCount =
            int(*size); // an autoscaler says more, elsewhere
    group.enabled = true;
    bool isKnown = true;
    for (const Value &version : best["version"].items()) {
        SaidOption option = optionOf(version);
        if (!option.of)
            if (const auto source = reading.document.sourceOf(resource, {"version", "instance_template"}))
                option.of = templateIn(*source.resource);
        isKnown = isKnown && option.of;
        group.options.append(option);
    }
    for (const SaidOption &option : std::as_const(group.options))
        if (option.targetSize.isEmpty() && !group.of)
            group.of = option.of; // the one that takes what the others leave
    if (!group.of && !group.options.isEmpty())
        group.of = group.options.constFirst().of;
    if (group.options.size() == 1)
        group.options.clear();
    if (!isKnown) {
        group.of = {};
        group.options.clear();
        group.launch.image =
            unknownImage(resource, {"version", "instance_template"}, group.scope, reading.into);
    }
    reading.into.groups.append(group);
}
} // namespace

Scope googleScope(const QString &project) { return {.region = QStringLiteral("Google"), .account = project}; }

QString googleImage(const QString &text, const QString &project)
{
    static const QRegularExpression whole(
        QStringLiteral("projects/([^/]+)/global/images/(family/)?([^/?]+)"));
    if (const auto match = whole.match(text); match.hasMatch())
        return match.captured(1) + u'/' + match.captured(2) + match.captured(3);
    static const QRegularExpression own(
        QStringLiteral("^(?:global/images/)?(family/[^/]+)$|^global/images/([^/]+)$"));
    if (const auto match = own.match(text); match.hasMatch())
        return project + u'/' + match.captured(1) + match.captured(2);
    // Of a project, or of the own one: a name or a family, as Terraform finds when it is applied.
    static const QRegularExpression either(QStringLiteral("^[a-z0-9:.-]+(?:/[a-z0-9.-]+)?$"));
    return either.match(text).hasMatch() ? QStringLiteral("google_compute_image(%1)").arg(text) : text;
}

QString googleImage(const QString &text, const Scope &scope, Sayings &into)
{
    const QString image = googleImage(text, scope.account);
    const QString family = image.section(QStringLiteral("/family/"), 1, 1);
    if (!family.isEmpty())
        into.aliases.append({.uid = image,
                             .owner = image.section(u'/', 0, 0),
                             .family = family,
                             .follows = AliasRule::Family,
                             .scope = scope});
    else if (image.startsWith(QLatin1String("google_compute_image(")))
        into.aliases.append({.uid = image, .scope = scope});
    return image;
}

QList<Kind> googleKinds()
{
    return {{"google_compute_instance", Provider::Google, readGoogleInstance},
            {"google_compute_instance_template", Provider::Google, readInstanceTemplate},
            {"google_compute_region_instance_template", Provider::Google, readInstanceTemplate},
            {"google_compute_instance_group_manager", Provider::Google, readInstanceGroupManager},
            {"google_compute_region_instance_group_manager", Provider::Google, readInstanceGroupManager}};
}
} // namespace terraform

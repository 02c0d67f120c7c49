// SPDX-License-Identifier: MIT
#include "tests/support/named.h"

#include "core/naming/names.h"

RevisionName::RevisionName(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/'), at = text.lastIndexOf(u'@');
    publisher = slash < 0 ? QString() : text.left(slash);
    name = text.mid(slash + 1, at < 0 ? -1 : at - slash - 1);
    revision = at < 0 ? 0 : text.mid(at + 1).toInt(); // "head" is 0, too
}

namespace {
template <class E, class Claim> Id<E> first(const Plan &plan, Claim &&claim)
{
    Id<E> found;
    plan.all<E>().forEach([&](const E &row) {
        if (!found && claim(row))
            found = row.id;
    });
    return found;
}

template <class E> Id<E> revisionNamed(const Plan &plan, const QString &text)
{
    const RevisionName wanted(text);
    return first<E>(plan, [&](const E &row) {
        return row.name == wanted.name && row.revision == wanted.revision
            && plan.row(row.lineage).publisher == wanted.publisher;
    });
}
} // namespace

Id<Cloud> cloudNamed(const Plan &plan, const QString &name)
{
    return first<Cloud>(plan, [&](const Cloud &row) { return row.name == name; });
}

Id<MultiCloudImage> mciNamed(const Plan &plan, const QString &name)
{
    return revisionNamed<MultiCloudImage>(plan, name);
}

Id<ServerTemplate> templateNamed(const Plan &plan, const QString &name)
{
    return revisionNamed<ServerTemplate>(plan, name);
}

Id<TemplateLineage> templateLineageNamed(const Plan &plan, const QString &name)
{
    return first<TemplateLineage>(plan, [&](const TemplateLineage &row) { return row.name == name; });
}

Id<Deployment> deploymentNamed(const Plan &plan, const QString &name)
{
    return first<Deployment>(plan, [&](const Deployment &row) { return row.name == name; });
}

Owner ownerNamed(const Plan &plan, const QString &name)
{
    for (const Owner owner : allOwners(plan))
        if (nameOf(plan, owner) == name)
            return owner;
    return {};
}

Id<Instance> instanceNamed(const Plan &plan, const QString &name)
{
    if (const Id<Server> server = ownerNamed(plan, name).server()) {
        const Instance *current = currentOf(plan, server);
        return current ? current->id : Id<Instance> {};
    }
    return first<Instance>(plan, [&](const Instance &row) { return nameOf(plan, row.id) == name; });
}

namespace {
// Answers the field with what the line says for its key, if it says anything.
template <class T, bool D, class Find>
void answer(PlanLine &line, const QString &key, Override<T, D> &field, Find &&find)
{
    const QString value = line.value(key);
    if (value.isNull())
        return;
    if (value == u"-inherit-") {
        field = {};
        return;
    }
    if constexpr (D) {
        if (value == u"-default-" || value == u"-any-") {
            field = Override<T, D>::cloudDefault();
            return;
        }
    }
    field = find(value);
    if constexpr (isId<T>)
        if (!field.value())
            line.fail(QStringLiteral("%1=%2 is not in the plan").arg(key, value));
}
} // namespace

bool readPointer(PlanLine &line, const Plan &plan, Id<TemplateLineage> &lineage, TemplatePointer &pointer)
{
    const QString text = line.value(QStringLiteral("follows"));
    if (text.isNull())
        return false;
    bool found = false;
    lineage = templateLineageNamed(plan, text.section(u':', 0, 0));
    pointer = enumValue<TemplatePointer>(text.section(u':', 1).toStdString(), found);
    if (!lineage || !found)
        line.fail(QStringLiteral("follows=%1 is not in the plan, or neither default nor latest").arg(text));
    return true;
}

void readOverrides(PlanLine &line, const Plan &plan, LaunchSettings &next)
{
    const auto image = [&](const QString &uid) { return uidNamed<Image>(plan, next.cloud, uid); };
    answer(line, QStringLiteral("mci"), next.mci, [&](const QString &name) { return mciNamed(plan, name); });
    answer(line, QStringLiteral("image"), next.image, image);
    answer(line, QStringLiteral("type"), next.instanceType,
           [&](const QString &uid) { return uidNamed<InstanceType>(plan, next.cloud, uid); });
    answer(line, QStringLiteral("kernel"), next.kernel, image);
    answer(line, QStringLiteral("ramdisk"), next.ramdisk, image);
    answer(line, QStringLiteral("userdata"), next.userData, [](const QString &text) { return text; });
    answer(line, QStringLiteral("datacenter"), next.datacenter,
           [&](const QString &uid) { return uidNamed<Datacenter>(plan, next.cloud, uid); });
}

AnyId subjectNamed(const Plan &plan, PlanLine &line)
{
    const QString word = line.word(QStringLiteral("what is looked at"));
    if (word == u"deployment")
        return deploymentNamed(plan, line.word(QStringLiteral("a deployment")));
    if (word == u"template")
        return templateNamed(plan, line.word(QStringLiteral("a template")));
    if (word == u"mci")
        return mciNamed(plan, line.word(QStringLiteral("an mci")));
    if (word == u"cloud")
        return cloudNamed(plan, line.word(QStringLiteral("a cloud")));
    const auto ofCloud = [&]<class E>(Id<E>) {
        const Id<Cloud> cloud = cloudNamed(plan, line.wordAfter(QStringLiteral("of")));
        return AnyId(uidNamed<E>(plan, cloud, line.word(QStringLiteral("a uid"))));
    };
    if (word == u"image")
        return ofCloud(Id<Image>());
    if (word == u"type")
        return ofCloud(Id<InstanceType>());
    if (word == u"datacenter")
        return ofCloud(Id<Datacenter>());
    return ownerNamed(plan, word).id();
}

// SPDX-License-Identifier: MIT
#include "ui/clouds/cloudpages.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/naming/rowtext.h"
#include "ui/clouds/clouddialogs.h"
#include "ui/models/designtexts.h"
#include "ui/pages/objectpage.h"

#include <QCoreApplication>

namespace {
// As a person reads it; empty where there is nothing to say.
template <class V> QString textOf(const Plan &plan, const V &value)
{
    if constexpr (std::is_enum_v<V>)
        return qstrcmp(enumKey(value), "unknown") == 0 ? QString() : labelOf(value);
    else if constexpr (isId<V>)
        return nameOf(plan, value);
    else if constexpr (isEnumSet<V>)
        return rowtext::text(plan, value);
    else if constexpr (std::is_same_v<V, Timestamp>)
        return value ? value.toDateTime().date().toString(Qt::ISODate) : QString();
    else if constexpr (std::is_same_v<V, bool>)
        return value ? Words::tr("yes") : Words::tr("no");
    else if constexpr (std::is_same_v<V, int>)
        return value ? QLocale().toString(value) : QString();
    else
        return value;
}

// Every field of the schema that says something.
template <class E> PageSection aboutRow(const Plan &plan, Id<E> id)
{
    PageSection about;
    forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
        using V = typename Field<Path...>::Value;
        const V &value = field.of(plan.row(id));
        const QString label = QCoreApplication::translate("plan", field.label);
        if (qstrcmp(field.key, "removed") == 0)
            return;
        if constexpr (isId<V>)
            about.add(label, textOf(plan, value), value);
        else if constexpr (!isOfPlace<Path...>)
            about.add(label, textOf(plan, value));
    });
    return about;
}

template <class E> ObjectText describe(const Plan &plan, AnyId id, const QString &kind, const QString &notice)
{
    ObjectText text {nameOf(plan, id), kind, notice, aboutRow(plan, id.as<E>())};
    if constexpr (requires(E row) { row.cloud; })
        text.subtitle = Words::tr("%1 in %2").arg(kind, nameOf(plan, plan.row(id.as<E>()).cloud));
    return text;
}

// What belongs to a cloud, and that it counts in what is launched.
QString removedText()
{
    return Words::tr("This was removed although it is in use. It stays where it is used, and is no longer "
                     "offered. Choose another there.");
}

ObjectText describeCloud(const Plan &plan, AnyId id)
{
    const Cloud &row = plan.row(id.as<Cloud>());
    ObjectText text =
        describe<Cloud>(plan, id, Words::tr("Cloud"),
                        row.removed           ? removedText()
                            : !row.registered ? Words::tr(
                                  "This cloud is not registered in the account; nothing can be launched "
                                  "in it. What refers to it stays.")
                                              : QString());
    const auto count = [&](const QString &label, qsizetype number) {
        text.about.add(label, QLocale().toString(number));
    };
    count(Words::tr("Images"), plan.referrers<&Image::cloud>(row.id).size());
    count(Words::tr("Instance Types"), plan.referrers<&InstanceType::cloud>(row.id).size());
    count(Words::tr("Datacenters"), plan.referrers<&Datacenter::cloud>(row.id).size());
    return text;
}

ObjectText describeDatacenter(const Plan &plan, AnyId id)
{
    return describe<Datacenter>(plan, id, Words::tr("Datacenter"),
                                plan.row(id.as<Datacenter>()).removed ? removedText() : QString());
}

ObjectText describeInstanceType(const Plan &plan, AnyId id)
{
    const InstanceType &row = plan.row(id.as<InstanceType>());
    return describe<InstanceType>(
        plan, id, Words::tr("Instance Type"),
        row.removed ? removedText()
            : row.retired
            ? Words::tr("The cloud has retired this instance type; nothing can be launched with it.")
            : QString());
}

QString noticeOf(const Image &row)
{
    if (isGone(row))
        return Words::tr("This image is gone; launching it fails. What runs is not affected. Choose another "
                         "where it is used.");
    return row.availability == Availability::Deprecated
        ? Words::tr("Its owner advises against this image. It still launches.")
        : QString();
}

ObjectText describeImage(const Plan &plan, AnyId id)
{
    return describe<Image>(plan, id, Words::tr("Image"), noticeOf(plan.row(id.as<Image>())));
}

template <void (*Add)(Workbench &, Id<Cloud>)> void addTo(Workbench &bench, AnyId id)
{
    Add(bench, id.as<Cloud>());
}
} // namespace

namespace pagesof {
EditorPage *cloud(Workbench &bench)
{
    return new ObjectPage(bench,
                          {describeCloud,
                           dialogs::editCloud,
                           {{Words::tr("Add &Image…"), addTo<dialogs::addImage>},
                            {Words::tr("Add Instance &Type…"), addTo<dialogs::addInstanceType>},
                            {Words::tr("Add &Datacenter…"), addTo<dialogs::addDatacenter>}}});
}
EditorPage *datacenter(Workbench &bench)
{
    return new ObjectPage(bench, {describeDatacenter, dialogs::editDatacenter});
}
EditorPage *instanceType(Workbench &bench)
{
    return new ObjectPage(bench, {describeInstanceType, dialogs::editInstanceType});
}
EditorPage *image(Workbench &bench) { return new ObjectPage(bench, {describeImage, dialogs::editImages}); }
} // namespace pagesof

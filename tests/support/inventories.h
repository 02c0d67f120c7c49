// SPDX-License-Identifier: MIT
// Inventories for tests: importing them as the program does, and changing them as the cloud does.
#pragma once

#include "core/import/importfiles.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/plan/imported.h"
#include "core/resolve/resolve.h"
#include "tests/support/folder.h"

#include <QDirIterator>

namespace inventories {
inline const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures");
inline const QString week1 = fixtures + QStringLiteral("/aws/week1");

// Imports into the plan, which must be whole afterwards.
inline ImportResult imported(Plan &plan, const QStringList &paths, const InventoryAnswers &answers = {})
{
    const auto result = importFiles(plan, paths, {.answers = answers});
    if (!result)
        qFatal("%s", qPrintable(result.sentence()));
    plan.apply(completed(plan, result->change));
    const QStringList violations = integrity::verify(plan);
    if (!violations.isEmpty())
        qFatal("%s", qPrintable(violations.join('\n')));
    return *result;
}

template <class E>
Id<E> named(const Plan &plan, const QString &name, const QString &cloud = QStringLiteral("AWS US-East"))
{
    Id<E> found;
    plan.all<E>().forEach([&](const E &row) {
        if (row.name == name && nameOf(plan, row.next.cloud) == cloud)
            found = row.id;
    });
    return found;
}

inline QString nextImage(const Plan &plan, Owner owner)
{
    const Resolution next = resolve(plan, owner);
    return next.image.value ? nameOf(plan, next.image.value) : QStringLiteral("unknown");
}

// Deletes a server or an array with all that is only its own, as a person does.
template <class E> void removeHere(Plan &plan, Id<E> id)
{
    Change change;
    change.of<E>().removed.append(plan.row(id));
    const auto removeAll = [&]<class Source>(const QList<Id<Source>> &ids) {
        for (const Id<Source> one : ids)
            change.of<Source>().removed.append(plan.row(one));
    };
    if constexpr (std::is_same_v<E, ServerArray>) {
        removeAll(plan.referrers<&Instance::array>(id));
        removeAll(plan.referrers<&LaunchOption::array>(id));
    } else
        removeAll(plan.referrers<&Instance::server>(id));
    plan.apply(completed(plan, change));
}

template <class E, class Edit> void editHere(Plan &plan, Id<E> id, Edit &&edit)
{
    E row = plan.row(id);
    edit(row);
    Change change;
    change.of<E>().updated.append({plan.row(id), row});
    plan.apply(completed(plan, change));
}

inline QStringList filesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {"*.json", "*.yaml", "*.tfvars"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

// Files that were printed that long ago.
inline void setAge(const QStringList &paths, int hours)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                                 QFile::FileModificationTime))
            qFatal("cannot set the time of %s", qPrintable(path));
    }
}

// A copy of a folder of inventories, to be changed; its files are of now.
class Week {
public:
    explicit Week(const QString &folder)
    {
        for (const QString &path : filesIn(folder)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(path));
            m_folder.add(path.mid(folder.size() + 1), file.readAll());
        }
    }
    QString path() const { return m_folder.path(); }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        for (const QString &path : filesIn(m_folder.path())) {
            if (!path.endsWith(name))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(path));
            QByteArray text = file.readAll();
            m_folder.add(path.mid(m_folder.path().size() + 1), text.replace(before, after));
        }
    }

private:
    Folder m_folder;
};

// What `aws` prints of a group and of an instance of its own.
inline QByteArray group(const QByteArray &account, const QByteArray &name, const QByteArray &more = {})
{
    return R"({"AutoScalingGroupName":")" + name
        + R"(","AutoScalingGroupARN":"arn:aws:autoscaling:us-east-1:)" + account + ":autoScalingGroup:" + name
        + ":autoScalingGroupName/" + name
        + R"(","MinSize":1,"MaxSize":2,"AvailabilityZones":["us-east-1a"],"Instances":[])" + more + "}";
}
inline QByteArray instance(const QByteArray &id, const QByteArray &name)
{
    return R"({"InstanceId":")" + id
        + R"(","ImageId":"ami-0aa1","InstanceType":"m5.large","State":{"Name":"running"},)"
        + R"("Placement":{"AvailabilityZone":"us-east-1a"},"Tags":[{"Key":"Name","Value":")" + name
        + R"("}]})";
}
inline QByteArray groups(const QList<QByteArray> &records)
{
    return R"({"AutoScalingGroups":[)" + records.join(',') + "]}";
}
inline QByteArray instances(const QByteArray &account, const QList<QByteArray> &records)
{
    return R"({"Reservations":[{"ReservationId":"r-1","OwnerId":")" + account + R"(","Instances":[)"
        + records.join(',') + "]}]}";
}
} // namespace inventories

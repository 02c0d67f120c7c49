// SPDX-License-Identifier: MIT
#include "core/export/rightstwriter.h"

#include "core/base/words.h"
#include "core/export/rightstentry.h"
#include "core/export/rightstsource.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>

namespace {
// In the order of the list, but the default first: that is what makes it the default in the file.
QList<rightst::Mci> entriesOf(const Plan &plan, Id<ServerTemplate> id)
{
    QList<Id<ListedMci>> list = listedMcis(plan, id);
    std::stable_partition(list.begin(), list.end(), [&](auto listed) { return plan.row(listed).isDefault; });
    QList<rightst::Mci> entries;
    for (const Id<ListedMci> listed : list)
        entries.append(rightst::entryOf(plan, plan.row(listed)));
    return entries;
}

QByteArray carriedLines(const QString &key, const QByteArray &carried, const yaml::Node &root)
{
    const yaml::Entry *entry = root.find(key);
    if (!entry || root.column == 0)
        return rightst::linesOf(key, carried, root);
    yaml::Writer writer;
    writer.node(0, key, entry->value);
    return writer.text();
}

Result<QByteArray> plainTemplate(const ServerTemplate &row, const rightst::Wanted &wanted)
{
    const QByteArray carried = row.carried.toUtf8();
    const auto root = yaml::parse(carried, row.name);
    if (!root)
        return root.error();
    yaml::Writer head, list;
    head.scalar(0, QStringLiteral("Name"), wanted.name);
    if (!wanted.description.isEmpty())
        head.scalar(0, QStringLiteral("Description"), wanted.description);
    if (wanted.entries.isEmpty())
        list.node(0, QStringLiteral("MultiCloudImages"), {.kind = yaml::Node::Kind::Sequence});
    else
        list.open(0, QStringLiteral("MultiCloudImages"));
    for (const rightst::Mci &entry : wanted.entries)
        rightst::writeItem(list, 0, entry);
    return head.text() + carriedLines(QStringLiteral("Inputs"), carried, *root)
        + carriedLines(QStringLiteral("RightScripts"), carried, *root) + list.text()
        + carriedLines(QStringLiteral("Alerts"), carried, *root);
}
} // namespace

Result<QByteArray> templateToRightSt(const Plan &plan, Id<ServerTemplate> id)
{
    const ServerTemplate *row = plan.find(id);
    if (!row)
        return Error {Words::tr("There is no such ServerTemplate."), {}};
    const rightst::Wanted wanted {row->name, row->description, entriesOf(plan, id)};
    if (!row->source.isEmpty()) {
        const QByteArray updated = rightst::updatedSource(plan, row->source.toUtf8(), wanted);
        if (!updated.isEmpty())
            return updated;
    }
    return plainTemplate(*row, wanted);
}

Result<QByteArray> mciToRightSt(const Plan &plan, Id<MultiCloudImage> id)
{
    const MultiCloudImage *mci = plan.find(id);
    if (!mci)
        return Error {Words::tr("There is no such MultiCloud Image."), {}};
    if (!mci->settingsKnown)
        return Error {
            Words::tr("The settings of %1 are not known. Import them, or add them, before writing its file.")
                .arg(nameOf(plan, id)),
            {}};
    const rightst::Mci wanted = rightst::definitionOf(plan, id);
    if (wanted.settings.isEmpty() || wanted.name.isEmpty())
        return Error {
            Words::tr("%1 has no setting with both an image and an instance type, and right_st knows no "
                      "other. Add one before writing its file.")
                .arg(nameOf(plan, id)),
            {}};
    const QByteArray source = mci->source.toUtf8();
    const auto root = yaml::parse(source, {});
    const auto read = root && !source.isEmpty() ? rightst::readMci(*root, {}) : Error();
    if (read && rightst::saysTheSame(plan, *read, wanted))
        return source;
    yaml::Writer writer;
    rightst::write(writer, 0, wanted);
    return writer.text();
}
